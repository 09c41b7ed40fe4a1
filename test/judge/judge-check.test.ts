import { describe, expect, it } from 'vitest';
import { DIAGNOSIS_IDS } from '../../grader/judge/diagnosis.js';
import type { Expectation } from '../../grader/judge/expectation.js';
import {
  callsNothing,
  callsOnce,
  finishesAt,
  leavesNothingRunning,
  leavesNoTimers,
  logs,
  neverMoreThan,
  notes,
  peakConcurrency,
  predictsTime,
  rejectsWith,
  resolvesTo,
  returnsValue,
  startsAt,
  startsInOrder,
} from '../../grader/judge/expectations/index.js';
import { judgeCheck } from '../../grader/judge/judge-check.js';
import type { Trace } from '../../grader/trace/events.js';
import { ownError, recording, worldError } from './recording.js';

describe('the judgement of a check', () => {
  it('passes a run in which everything holds', () => {
    const trace = recording().call('A', 0, 100).resolves(100, ['a']).trace();
    const verdict = judgeCheck({ trace, expectations: [resolvesTo(['a']), finishesAt(100)], waive: [] });
    expect(verdict).toMatchObject({ status: 'passed', facts: { makespan: 100, peak: 1 } });
  });

  it('lists what failed: first what is always expected, then the rest in the order of the author', () => {
    const trace = recording().call('A', 0, 100).block(100, 200, 'clock-loop').resolves(200, 'b').trace();
    const verdict = judgeCheck({ trace, expectations: [finishesAt(100), resolvesTo('a')], waive: [] });
    expect(verdict.status === 'failed' && verdict.failures.map(({ kind }) => kind.about)).toEqual([
      'blocking',
      'time',
      'value',
    ]);
  });

  it('has one failure for one cause when a run never settles', () => {
    const expectations = [resolvesTo(1), finishesAt(9), callsOnce(['A']), leavesNothingRunning(), logs([[0, 'x']])];
    const verdict = judgeCheck({ trace: recording().hangs().trace(), expectations, waive: [] });
    expect(verdict.status === 'failed' && verdict.failures.map(({ kind }) => kind.about)).toEqual(['settling']);
  });

  it('leaves out what is waived, by the check or by what an expectation implies', () => {
    const trace = recording().returns('x').trace();
    expect(judgeCheck({ trace, expectations: [resolvesTo('x')], waive: [] }).status).toBe('failed');
    expect(judgeCheck({ trace, expectations: [resolvesTo('x')], waive: ['promise'] }).status).toBe('passed');
    expect(judgeCheck({ trace, expectations: [returnsValue('x')], waive: [] }).status).toBe('passed');
  });

  it('fails a run that rejects where nothing is said about its end', () => {
    const trace = recording().rejects(0, ownError('TypeError', 'no')).trace();
    expect(judgeCheck({ trace, expectations: [neverMoreThan(2)], waive: [] }).status).toBe('failed');
    expect(judgeCheck({ trace, expectations: [], waive: [] }).status).toBe('failed');
  });

  it('gives the same verdict again for a trace that was written down and read back', () => {
    const trace = recording().call('A', 0, 100).call('B', 100, 200).resolves(200, [NaN, undefined]).trace();
    const expectations = [resolvesTo([NaN]), finishesAt(100)];
    const readBack = JSON.parse(JSON.stringify(trace)) as Trace;
    expect(judgeCheck({ trace: readBack, expectations, waive: [] })).toEqual(
      judgeCheck({ trace, expectations, waive: [] }),
    );
  });
});

describe('every failed check', () => {
  const error = worldError('down');
  const runs = {
    nothing: recording().resolves(0, undefined),
    value: recording().call('A', 0, 100).resolves(100, 'x'),
    slow: recording().call('A', 0, 100).call('B', 100, 900).log(5, 'x').note('n', 1).resolves(900, 'x'),
    together: recording().call('A', 0, 100).call('B', 0, 900).resolves(900, 'x').timerLeft(999),
    early: recording().call('A', 0, 100).hangingCall('B', 0).resolves(100, 'x').call('C', 200, 300),
    rejected: recording().failingCall('A', 0, 100, error).unhandled(100, error).rejects(100, error),
    broken: recording().rejects(0, ownError('TypeError', 'no')),
    threw: recording().throws(ownError('TypeError', 'no')),
    returned: recording().returns(5),
    hung: recording().hangingCall('A', 0).hangs(),
    endless: recording().hangs().goesOnForEver(),
    uncaught: recording().uncaught(5, error).resolves(9, 1),
    blocked: recording().block(0, 100, 'atomics-wait').resolves(100, 'x'),
  };
  const expectations: Record<string, Expectation> = {
    resolvesTo: resolvesTo('y'),
    returnsValue: returnsValue('y'),
    rejectsWith: rejectsWith('up'),
    finishesAt: finishesAt(555),
    finishesSooner: finishesAt(-1),
    peakConcurrency: peakConcurrency(7),
    neverMoreThan: neverMoreThan(0),
    callsOnce: callsOnce(['Z']),
    callsNothing: callsNothing(),
    startsAt: startsAt({ A: 50, B: 50 }),
    startsInOrder: startsInOrder(['B', 'A', 'Z']),
    logs: logs([[1, 'y']]),
    notes: notes('n', 2),
    predictsTime: predictsTime('n'),
    leavesNothingRunning: leavesNothingRunning(),
    leavesNoTimers: leavesNoTimers(),
  };

  it.each(Object.entries(runs))('has a diagnosis with a whole sentence, whatever failed: %s', (_, run) => {
    for (const [name, expectation] of Object.entries(expectations)) {
      const verdict = judgeCheck({ trace: run.trace(), expectations: [expectation], waive: [] });
      if (verdict.status !== 'failed') continue;
      expect(DIAGNOSIS_IDS, name).toContain(verdict.diagnosis.id);
      expect(verdict.diagnosis.message, name).toMatch(/[.?]$/);
      expect(verdict.diagnosis.message, name).not.toMatch(/NaN s|Infinity|undefined s|null s|\s{2}| \./);
      expect(verdict.failures[0].message, name).not.toMatch(/\.$/);
    }
  });
});

describe('a run of very many calls', () => {
  const MANY = 30_000;
  const labels = Array.from({ length: MANY }, (_, index) => `task ${index}`);
  const inTurn = labels.reduce((run, label, index) => run.call(label, index, index + 1), recording());
  const atOnce = labels.reduce((run, label, index) => run.call(label, 0, 1 + (index % 100)), recording());
  const expectations = [neverMoreThan(1), finishesAt(50), startsAt({ 'task 7': 3 }), peakConcurrency(9)];

  it.each([
    ['one after another', inTurn.resolves(MANY, 1), 'sequential-await'],
    ['all at once', atOnce.resolves(100, 1), 'started-too-early'],
  ])('is judged like any other: %s', (_, run, id) => {
    const verdict = judgeCheck({ trace: run.trace(), expectations, waive: [] });
    expect(verdict.status === 'failed' && verdict.diagnosis.id).toBe(id);
  });
});
