import { describe, expect, it } from 'vitest';
import { resolvesTo, returnsValue } from '../../../grader/judge/expectations/index.js';
import { messageOf, ownError, recording } from '../recording.js';

describe('resolvesTo', () => {
  it('holds for the very value and for a deep copy of it', () => {
    expect(messageOf(resolvesTo({ a: [1, undefined] }), recording().resolves(5, { a: [1, undefined] }))).toBeNull();
  });

  it('says what came and what was wanted', () => {
    const message = messageOf(resolvesTo(['a', null]), recording().resolves(5, ['a', undefined]));
    expect(message).toBe("resolved to ['a', undefined]; wanted ['a', null]");
  });

  it('says where long values differ', () => {
    const list = Array.from({ length: 300 }, (_, index) => ({ index }));
    const message = messageOf(resolvesTo(list), recording().resolves(5, [...list.slice(0, 299), { index: 0 }]));
    expect(message).toBe('result[299] is { index: 0 }; wanted { index: 299 }');
  });

  it.each([
    ['rejected', recording().rejects(5, ownError('TypeError', 'no')), "rejected with TypeError('no'); wanted 1"],
    ['threw', recording().throws(ownError('TypeError', 'no')), "threw TypeError('no'); wanted 1"],
  ])('fails when the run %s', (_, run, message) => {
    expect(messageOf(resolvesTo(1), run)).toBe(message);
  });

  it('leaves a run that never settles to another expectation', () => {
    expect(messageOf(resolvesTo(1), recording().hangs())).toBeNull();
  });
});

describe('returnsValue', () => {
  it('holds for the value, given back at once', () => {
    expect(messageOf(returnsValue({ tool: 'async' }), recording().returns({ tool: 'async' }))).toBeNull();
  });

  it.each([
    ['another value', recording().returns('x'), "returned 'x'; wanted 1"],
    ['a promise of it', recording().resolves(0, 1), 'returned <promise>; wanted 1'],
    ['a promise that stays pending', recording().hangs(), 'returned <promise>; wanted 1'],
    ['a throw', recording().throws(ownError('Error', 'no')), "threw Error('no'); wanted 1"],
  ])('fails for %s', (_, run, message) => {
    expect(messageOf(returnsValue(1), run)).toBe(message);
  });

  it('says nothing of a run that was cut before it gave anything back', () => {
    expect(returnsValue(1).judge({ ...recording().facts(), returned: null })).toBeNull();
  });
});
