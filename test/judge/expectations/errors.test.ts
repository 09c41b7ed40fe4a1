import { describe, expect, it } from 'vitest';
import { rejectsWith, rejectsWithError } from '../../../grader/judge/expectations/index.js';
import { messageOf, ownError, recording, worldError } from '../recording.js';

describe('rejectsWith', () => {
  it('holds for the very error that the world made', () => {
    expect(messageOf(rejectsWith('down'), recording().rejects(5, worldError('down')))).toBeNull();
  });

  it.each([
    ['a result', recording().resolves(5, [1]), "resolved to [1]; wanted a rejection with Error('down')"],
    [
      'another error of the world',
      recording().rejects(5, worldError('up')),
      "rejected with Error('up'); wanted a rejection with Error('down')",
    ],
    [
      'a new error of the same text',
      recording().rejects(5, ownError('Error', 'down')),
      "rejected with another error that only looks like Error('down'); wanted that very error",
    ],
    [
      'its message alone',
      recording().rejects(5, 'down'),
      "rejected with 'down'; wanted a rejection with Error('down')",
    ],
    [
      'a throw of it before there was a promise',
      recording().throws(worldError('down')),
      "threw Error('down') at once; wanted a promise that rejects with it",
    ],
  ])('fails for %s', (_, run, message) => {
    expect(messageOf(rejectsWith('down'), run)).toBe(message);
  });

  it('leaves a run that never settles to another expectation', () => {
    expect(messageOf(rejectsWith('down'), recording().hangs())).toBeNull();
  });
});

describe('rejectsWithError', () => {
  it.each([
    ['name and message', { name: 'TimeoutError', message: 'too late' }],
    ['name alone', { name: 'TimeoutError' }],
    ['message alone', { message: 'too late' }],
    ['nothing but that it is an error', {}],
  ])('holds when it asks for %s', (_, wanted) => {
    expect(
      messageOf(rejectsWithError(wanted), recording().rejects(5, ownError('TimeoutError', 'too late'))),
    ).toBeNull();
  });

  it.each([
    ['another name', { name: 'AbortError' }, ownError('TimeoutError', 'late'), 'a rejection with an AbortError'],
    ['another message', { message: 'early' }, ownError('Error', 'late'), "a rejection with Error('early')"],
    [
      'another name of the same message',
      { name: 'RangeError', message: 'late' },
      ownError('Error', 'late'),
      "a rejection with RangeError('late')",
    ],
    ['no error at all', {}, 'late', 'a rejection with an error'],
    ['an error of the world', { message: 'late' }, worldError('late'), 'that very error'],
  ])('fails for %s', (_, wanted, error, part) => {
    expect(messageOf(rejectsWithError(wanted), recording().rejects(5, error))).toContain(part);
  });

  it('fails for a throw before there was a promise', () => {
    expect(messageOf(rejectsWithError({ name: 'E' }), recording().throws(ownError('E', '')))).toContain('at once');
  });
});
