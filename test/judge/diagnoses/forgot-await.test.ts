import { describe, expect, it } from 'vitest';
import {
  finishesAt,
  logs,
  notes,
  rejectsWith,
  resolvesTo,
  returnsValue,
} from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, ownError, recording } from '../recording.js';

describe('a promise where a plain value is wanted', () => {
  it.each([
    ['It returned a promise', recording().resolves(0, 1)],
    ['result[0] is a promise', recording().returns([Promise.resolve()])],
  ])('is too much, and nothing to await: %s', (what, run) => {
    expect(diagnosisOf(run, [returnsValue(['a'])])).toEqual({
      id: 'wrong-value',
      message: `${what}, and a plain value is wanted at once: there is nothing here to wait for. Take \`async\` away from the function.`,
      line: null,
    });
  });
});

describe('forgot-await', () => {
  it('is named when a promise is in the result, with its place', () => {
    const run = recording()
      .call('A', 0, 100, { line: 4 })
      .resolves(0, [{ name: Promise.resolve() }]);
    expect(diagnosisOf(run, [resolvesTo([{ name: 'a' }]), finishesAt(100)])).toEqual({
      id: 'forgot-await',
      message:
        'result[0].name is a promise, not the value that it will give. Await the promise, and go on with what comes out of it.',
      line: 4,
    });
  });

  it.each([
    [
      'the result',
      recording().resolves(0, { title: 'Profile of [object Promise]' }),
      "result.title is 'Profile of [object Promise]'",
    ],
    ['a logged line', recording().log(0, '[object Promise]').resolves(0, 1), "a logged line is '[object Promise]'"],
    ['a note', recording().note('visit', 'by [object Promise]').resolves(0, 1), "visit is 'by [object Promise]'"],
    [
      'an argument',
      recording()
        .call('save', 0, 9, { args: ['[object Promise]'] })
        .resolves(9, 1),
      "argument 1 of save is '[object Promise]'",
    ],
    [
      'the name of a call',
      recording().call('item [object Promise]', 0, 9).resolves(9, 1),
      "the name of a call is 'item [object Promise]'",
    ],
  ])('is named when the name of a promise is in %s', (_, run, text) => {
    const named = diagnosisOf(run, [resolvesTo({ title: 'Profile of Ann' }), notes('visit', 'by Ann')]);
    expect(named?.id).toBe('forgot-await');
    expect(named?.message).toContain(`${text}: a promise was put into a text`);
  });

  it('is named when promises came where a rejection was wanted', () => {
    const run = recording().call('A', 0, 100, { line: 4 }).resolves(0, [Promise.resolve()]);
    expect(diagnosisOf(run, [rejectsWith('down')])).toMatchObject({ id: 'forgot-await', line: 4 });
  });

  it('is named when a promise is handed to a call, whatever came of it', () => {
    const run = recording()
      .call('save', 0, 100, { args: [Promise.resolve()], line: 8 })
      .resolves(100, 'x');
    expect(diagnosisOf(run, [resolvesTo('y')])).toMatchObject({
      id: 'forgot-await',
      message: expect.stringContaining('argument 1 of save is a promise') as string,
      line: 8,
    });
  });

  it('is named when the code broke off at a promise', () => {
    const run = recording().rejects(0, ownError('TypeError', '#<Promise> is not iterable'), 3);
    expect(diagnosisOf(run, [resolvesTo('y')])).toMatchObject({ id: 'forgot-await', line: 3 });
  });

  it('is named when a promise was calculated with', () => {
    const run = recording().call('A', 0, 100, { line: 5 }).resolves(0, { total: NaN });
    expect(diagnosisOf(run, [resolvesTo({ total: 3 }), finishesAt(100)])).toMatchObject({
      id: 'forgot-await',
      message: expect.stringMatching(/^result\.total is NaN, and A had not ended when it was given/) as string,
      line: 5,
    });
  });

  it.each([
    ['the result is right', 1, [resolvesTo(1), finishesAt(1_000)]],
    ['the result is wrong', 0, [resolvesTo(1), finishesAt(1_000)]],
    ['a line was logged too early', 1, [logs([[1_000, 'done']])]],
  ])("is named when nobody waited for a timer of the code's own, and %s", (_, value, expectations) => {
    const run = recording().log(0, 'done').resolves(0, value).timerLeft(1_000, 6);
    expect(diagnosisOf(run, expectations)).toEqual({
      id: 'forgot-await',
      message:
        'The result was there at 0 s, while a timer was still set for 1 s: the result did not wait for it. Every wait has to be a promise, and that has to be awaited or returned.',
      line: 6,
    });
  });

  it('is named when a part of the result cannot rest on the answer that it needs', () => {
    const run = recording().call('name', 0, 100).call('isMember', 100, 900, { line: 3 });
    run.resolves(100, { title: 'Ann', badge: 'member' });
    expect(diagnosisOf(run, [resolvesTo({ title: 'Ann', badge: 'guest' })])).toEqual({
      id: 'forgot-await',
      message:
        "result.badge is 'member' instead of 'guest', and isMember had not ended when it was given: its answer cannot be in there. Await a call before you use what it gives.",
      line: 3,
    });
  });

  it('is named when the whole result should have been the answer of a call', () => {
    const run = recording().call('read', 0, 500, { gives: 'text' }).resolves(0, undefined);
    expect(diagnosisOf(run, [resolvesTo('text'), finishesAt(500)])?.id).toBe('forgot-await');
  });

  it('is not named when the promise in the result is wanted there', () => {
    expect(diagnosisOf(recording().resolves(0, [Promise.resolve(), 1]), [resolvesTo([Promise.resolve(), 2])])?.id).toBe(
      'wrong-value',
    );
  });

  it('is not named when a promise came in place of a plain value', () => {
    expect(diagnosisOf(recording().resolves(0, 1), [returnsValue(1)])?.id).toBe('wrong-value');
  });

  it('is not named for a NaN that no unfinished work explains, or that is wanted', () => {
    expect(diagnosisOf(recording().call('A', 0, 9).resolves(9, NaN), [resolvesTo(1)])?.id).toBe('wrong-value');
    expect(
      diagnosisOf(recording().resolves(0, [NaN, 1]).timerLeft(9), [resolvesTo([NaN, 2]), finishesAt(0)], [])?.message,
    ).not.toContain('calculate');
  });

  it('is not named for a wrong part of a run that gave up at a time of its own', () => {
    const run = recording().call('A', 0, 100).call('B', 0, 900).resolves(500, { done: 2 });
    expect(diagnosisOf(run, [resolvesTo({ done: 1 })])?.id).toBe('wrong-value');
  });

  it('is not named for a timer that was left by a run of the right length', () => {
    expect(diagnosisOf(recording().resolves(500, 2).timerLeft(900), [resolvesTo(1), finishesAt(500)])?.id).toBe(
      'wrong-value',
    );
  });
});
