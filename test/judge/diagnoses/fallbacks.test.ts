import { describe, expect, it } from 'vitest';
import {
  finishesAt,
  logs,
  logsInOrder,
  notes,
  resolvesTo,
  startsAt,
  startsInOrder,
} from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, recording } from '../recording.js';

describe('wrong-order', () => {
  it('is named for the right results in another order, with the order in which they came', () => {
    const run = recording()
      .call('A', 0, 300, { gives: 'a' })
      .call('B', 0, 100, { gives: 'b' })
      .resolves(300, ['b', 'a']);
    expect(diagnosisOf(run, [resolvesTo(['a', 'b']), finishesAt(300)])).toEqual({
      id: 'wrong-order',
      message:
        "The results are the right ones in the wrong order, the order in which the calls ended: result[0] is 'b', and 'a' is wanted there.",
      line: null,
    });
  });

  it('is named for a call that another one has overtaken, where one at a time is right', () => {
    const run = recording().call('A', 0, 200).call('C', 200, 400, { line: 7 }).call('B', 400, 600).resolves(600, 1);
    expect(diagnosisOf(run, [startsAt({ A: 0, B: 200, C: 400 })])).toEqual({
      id: 'wrong-order',
      message: 'It was the turn of B at 200 ms, and C was started; B came only at 400 ms.',
      line: 7,
    });
    // Both should have started then.
    expect(diagnosisOf(run, [startsAt({ A: 0, B: 200, C: 200 })])?.id).toBe('sequential-await');
  });

  it('does not claim that they came in this order when they did not', () => {
    const run = recording()
      .call('A', 0, 100, { gives: 'a' })
      .call('B', 0, 300, { gives: 'b' })
      .resolves(300, ['b', 'a']);
    expect(diagnosisOf(run, [resolvesTo(['a', 'b'])])?.message).not.toContain('ended');
  });

  it('is named for calls and for lines in another order', () => {
    const run = recording().call('B', 0, 100).call('A', 50, 100).log(0, 'two').log(10, 'one').resolves(100, 1);
    expect(diagnosisOf(run, [startsInOrder(['A', 'B'])])).toMatchObject({
      id: 'wrong-order',
      message: 'The calls started in the order B, A; A, B is wanted.',
    });
    expect(diagnosisOf(run, [logsInOrder(['one', 'two'])])).toMatchObject({
      id: 'wrong-order',
      message: 'The right lines came in the wrong order: line 1 was "two", which should come after "one".',
    });
  });

  it('is not named when something is missing or doubled', () => {
    expect(diagnosisOf(recording().resolves(9, ['b', 'b']), [resolvesTo(['a', 'b'])])?.id).toBe('wrong-value');
    expect(diagnosisOf(recording().resolves(9, ['b']), [resolvesTo(['a', 'b'])])?.id).toBe('wrong-value');
  });
});

describe('wrong-time', () => {
  it.each([
    [
      'that no time passed',
      recording().log(0, 'x').resolves(0, 1),
      2_000,
      'It took 0 s, and 2 s is wanted. No time passed at all.',
    ],
    [
      'what a callback that was called instead of handed over looks like',
      recording().resolves(0, 1),
      2_000,
      'It took 0 s, and 2 s is wanted. No time passed at all. If you set a timer, hand it a function: `setTimeout(resolve(value), ms)` calls `resolve` at once, `setTimeout(() => resolve(value), ms)` later.',
    ],
    [
      'the time of a timer without a delay',
      recording().resolves(1, 1),
      269,
      'It took 1 ms, and 269 ms is wanted. That is the time of a timer without a delay: hand it the ms too.',
    ],
    [
      'seconds taken for milliseconds',
      recording().resolves(2, 1),
      2_500,
      'It took 2 ms, and 2.5 s is wanted. Mind the unit: timers count in milliseconds.',
    ],
    [
      'milliseconds taken for seconds',
      recording().resolves(2_000, 1),
      2,
      'It took 2 s, and 2 ms is wanted. Mind the unit: timers count in milliseconds.',
    ],
    [
      'a pause between calls',
      recording().call('A', 0, 100).call('B', 400, 500).resolves(500, 1),
      450,
      'It took 500 ms, and 450 ms is wanted. From 100 ms to 400 ms no call was running.',
    ],
    ['nothing more when nothing is known', recording().resolves(700, 1), 500, 'It took 700 ms, and 500 ms is wanted.'],
  ])('tells %s', (_, run, ms, message) => {
    expect(diagnosisOf(run, [resolvesTo(1), finishesAt(ms)])).toMatchObject({ id: 'wrong-time', message });
  });

  it('is named for a call that started late for no known reason', () => {
    const run = recording().call('A', 500, 700, { line: 4 }).resolves(700, 1);
    expect(diagnosisOf(run, [startsAt({ A: 0 })])).toEqual({
      id: 'wrong-time',
      message: 'A started at 500 ms, and 0 s is wanted.',
      line: 4,
    });
  });

  it('is named for the right lines at the wrong times', () => {
    const run = recording().log(1_000, 'a').resolves(1_000, 1);
    expect(diagnosisOf(run, [logs([[0, 'a']])])).toMatchObject({
      id: 'wrong-time',
      message: "The lines are right, but not their times: it logged 'a' at 1 s; wanted at 0 s.",
    });
  });
});

describe('wrong-value', () => {
  it.each([
    [
      'nothing',
      undefined,
      ['a'],
      "The result is undefined, and ['a'] is wanted. Is a `return` missing, or the value that `resolve` is called with?",
    ],
    ['another item', ['a', 'x'], ['a', 'b'], "result[1] is 'x', and 'b' is wanted."],
    ['another length', ['a'], ['a', 'b'], 'result.length is 1, and 2 is wanted.'],
    ['a missing part', [{ a: 1 }], [{ a: 1, b: 2 }], 'result[0].b is missing, and 2 is wanted.'],
    ['a part too many', [{ a: 1, b: 2 }], [{ a: 1 }], 'result[0].b is there, and is not wanted.'],
    [
      'an outcome among outcomes',
      [{ status: 'fulfilled', value: 1 }],
      [{ status: 'pending' }, { status: 'fulfilled', value: 1 }],
      "result[0].status is 'fulfilled', and 'pending' is wanted.",
    ],
    [
      'outcomes',
      [{ status: 'fulfilled', value: 1 }],
      [1],
      "result[0] is { status: 'fulfilled', value: 1 }, and 1 is wanted. `Promise.allSettled` gives objects with a status, not the values.",
    ],
    ['another kind of thing', 'b', { a: 1 }, "The result is 'b', and { a: 1 } is wanted."],
  ])('tells %s', (_, got, wanted, message) => {
    expect(diagnosisOf(recording().resolves(5, got), [resolvesTo(wanted)])).toEqual({
      id: 'wrong-value',
      message,
      line: null,
    });
  });

  it.each([
    ['left out of a list', ['a'], ['a', 0, undefined]],
    ['left out of an object', { a: 1 }, { a: 1, b: '' }],
    ['left out further down', [{}, { b: 1 }], [{ a: null }, { b: 1 }]],
    ['replaced', [undefined, undefined, 'a'], [0, false, 'a']],
  ])('says that a result which counts as false was %s', (_, got, wanted) => {
    const named = diagnosisOf(recording().resolves(5, got), [resolvesTo(wanted)]);
    expect(named?.message).toMatch(/ What counts as false is a result too\.$/);
  });

  it.each([
    ['something else is missing', ['a'], ['a', 0, 'b']],
    ['something else is wrong', [undefined, 'x'], [0, 'b']],
    ['it is not wanted', ['a', 0], ['a']],
    ['another part is there in its place', { rejected: null }, { resolved: undefined }],
    ['one falsy value is there for another', { a: '' }, { a: 0 }],
    ['it is the whole result', null, 0],
  ])('does not say so when %s', (_, got, wanted) => {
    expect(diagnosisOf(recording().resolves(5, got), [resolvesTo(wanted)])?.message).not.toContain('counts as false');
  });

  it('says where long values differ', () => {
    const list = Array.from({ length: 200 }, (_, index) => index);
    expect(diagnosisOf(recording().resolves(5, list.with(120, -1)), [resolvesTo(list)])?.message).toBe(
      'result[120] is -1, and 120 is wanted.',
    );
  });

  it('goes by what the author named first when value and time are both wrong', () => {
    const run = recording().resolves(5, 'b');
    expect(diagnosisOf(run, [resolvesTo('a'), finishesAt(9)])?.id).toBe('wrong-value');
    expect(diagnosisOf(run, [finishesAt(9), resolvesTo('a')])?.id).toBe('wrong-time');
  });

  it('repeats what failed where nothing else is known', () => {
    const run = recording().note('state', 1).log(0, 'x').resolves(5, 1);
    expect(diagnosisOf(run, [notes('state', 2)])?.message).toBe(
      'What happened is not what is wanted: state: 1; wanted 2.',
    );
    expect(diagnosisOf(run, [logsInOrder(['y'])])?.message).toBe(
      "What happened is not what is wanted: line 1 of the log was 'x'; wanted 'y'.",
    );
  });
});
