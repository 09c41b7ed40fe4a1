import { describe, expect, it } from 'vitest';
import { logs, logsInOrder } from '../../../grader/judge/expectations/index.js';
import { messageOf, recording } from '../recording.js';

const run = recording().log(0, 'Fetching data...').log(1_000, 'Data received!').resolves(1_000, 1);
const FETCHING = [0, 'Fetching data...'] as const;
const RECEIVED = [1_000, 'Data received!'] as const;

describe('logs', () => {
  it('holds for exactly these lines at exactly these times', () => {
    expect(messageOf(logs([FETCHING, RECEIVED]), run)).toBeNull();
    expect(messageOf(logs([]), recording().resolves(0, 1))).toBeNull();
  });

  it.each([
    ['another text', [FETCHING, [1_000, 'Done']], "line 2 of the log was 'Data received!'; wanted 'Done'"],
    ['an earlier line', [FETCHING, [2_000, 'Data received!']], "logged 'Data received!' at 1 s; wanted at 2 s"],
    ['a missing line', [FETCHING, RECEIVED, [1_000, 'Bye']], "the log ended after 2 lines; wanted 'Bye' next"],
    ['a line too many', [FETCHING], "logged 'Data received!' at 1 s; wanted nothing more"],
  ] as const)('fails for %s', (_, lines, message) => {
    expect(messageOf(logs(lines), run)).toBe(message);
  });

  it.each([
    ['early', [FETCHING, [2_000, 'Data received!']]],
    ['late', [FETCHING, [500, 'Data received!']]],
    [null, [FETCHING, [500, 'Done']]],
    [null, [FETCHING]],
  ] as const)('tells the timing: %s', (timing, lines) => {
    expect(logs(lines).judge(run.facts())?.kind).toMatchObject({ about: 'log', timing });
  });

  it('looks for a line that moved among the others', () => {
    const early = recording().log(0, 'woke up').log(100, 'tick').resolves(100, 1);
    const expectation = logs([
      [100, 'tick'],
      [300, 'woke up'],
    ]);
    expect(messageOf(expectation, early)).toBe("logged 'woke up' at 0 s; wanted at 300 ms");
    expect(expectation.judge(early.facts())?.kind).toMatchObject({ timing: 'early' });
  });

  it('has no timing for lines that are in the wrong order within one moment', () => {
    const swapped = recording().log(5, 'b').log(5, 'a').resolves(5, 1);
    const failure = logs([
      [5, 'a'],
      [5, 'b'],
    ]).judge(swapped.facts());
    expect(failure).toMatchObject({ message: "line 1 of the log was 'b'; wanted 'a'", kind: { timing: null } });
  });

  it('names the times of a line that came at another time, among others that are wrong', () => {
    const run = recording().log(0, 'a').log(0, 'x').resolves(200, 1);
    expect(messageOf(logs([[100, 'a']]), run)).toBe("logged 'a' at 0 s; wanted at 100 ms");
  });

  it('gives both logs as they are printed', () => {
    expect(logs([[500, 'Done']]).judge(run.facts())?.kind).toMatchObject({
      wanted: ['[0.5 s] Done'],
      got: ['[0.0 s] Fetching data...', '[1.0 s] Data received!'],
    });
  });

  it('shows a line that is not a text', () => {
    const odd = recording().log(0, Promise.resolve()).resolves(0, 1);
    expect(messageOf(logs([[0, 'x']]), odd)).toBe("line 1 of the log was '<promise>'; wanted 'x'");
  });

  it('leaves a run that never settles to another expectation', () => {
    expect(messageOf(logs([FETCHING]), recording().hangs())).toBeNull();
  });
});

describe('logsInOrder', () => {
  it('holds for these lines at any time', () => {
    expect(messageOf(logsInOrder(['Fetching data...', 'Data received!']), run)).toBeNull();
  });

  it.each([
    [['Data received!', 'Fetching data...'], "line 1 of the log was 'Fetching data...'; wanted 'Data received!'"],
    [['Fetching data...'], "logged 'Data received!' at 1 s; wanted nothing more"],
    [[], "logged 'Fetching data...' at 0 s; wanted nothing more"],
  ])('fails when %o is wanted', (lines, message) => {
    expect(messageOf(logsInOrder(lines), run)).toBe(message);
  });

  it('speaks of the end of a log of one line', () => {
    const one = recording().log(0, 'a').resolves(0, 1);
    expect(messageOf(logsInOrder(['a', 'b']), one)).toBe("the log ended after 1 line; wanted 'b' next");
  });
});
