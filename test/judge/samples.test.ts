import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../grader/judge/expectation.js';
import {
  callsOnce,
  finishesAt,
  neverMoreThan,
  oneAtATime,
  peakConcurrency,
  resolvesTo,
} from '../../grader/judge/expectations/index.js';
import { judgeCheck } from '../../grader/judge/judge-check.js';
import type { Trace } from '../../grader/trace/events.js';
import { diagnosisOf, Recording, recording } from './recording.js';

const RESULTS = ['a', 'b', 'c'];
const ABC = ['A', 'B', 'C'] as const;

const sequential = (): Recording =>
  recording()
    .call('A', 0, 2_000, { gives: 'a' })
    .call('B', 2_000, 4_000, { gives: 'b' })
    .call('C', 4_000, 6_000, { gives: 'c' })
    .resolves(6_000, RESULTS);

const together = (): Recording =>
  ABC.reduce((run, label) => run.call(label, 0, 2_000, { gives: label.toLowerCase() }), recording()).resolves(
    2_000,
    RESULTS,
  );

const TOGETHER: readonly Expectation[] = [resolvesTo(RESULTS), finishesAt(2_000), peakConcurrency(3), callsOnce(ABC)];
const ONE_BY_ONE: readonly Expectation[] = [resolvesTo(RESULTS), finishesAt(6_000), oneAtATime(), callsOnce(ABC)];

function messages(run: Recording | Trace, expectations: readonly Expectation[]): string[] {
  const trace = run instanceof Recording ? run.trace() : run;
  const verdict = judgeCheck({ trace, expectations, waive: [] });
  return verdict.status === 'failed' ? verdict.failures.map(({ message }) => message) : [];
}

describe('three tasks of 2 s', () => {
  it('one after another are right where that is wanted, and sequential where not', () => {
    expect(messages(sequential(), ONE_BY_ONE)).toEqual([]);
    expect(messages(sequential(), TOGETHER)).toEqual(['took 6 s; wanted 2 s', 'at most 1 call ran at once; wanted 3']);
    expect(diagnosisOf(sequential(), TOGETHER)?.id).toBe('sequential-await');
  });

  it('together are right where that is wanted, and too early where not', () => {
    expect(messages(together(), TOGETHER)).toEqual([]);
    expect(messages(together(), ONE_BY_ONE)).toEqual([
      'took 2 s; wanted 6 s',
      '3 calls ran at once; wanted never more than 1',
    ]);
    expect(diagnosisOf(together(), ONE_BY_ONE)?.id).toBe('started-too-early');
  });

  it('are floating when nobody waits for them', () => {
    const floating = ABC.reduce((run, label) => run.call(label, 0, 2_000), recording()).resolves(0, []);
    expect(diagnosisOf(floating, TOGETHER)?.id).toBe('floating-promise');
    expect(diagnosisOf(floating, ONE_BY_ONE)?.id).toBe('floating-promise');
  });

  it('are never done when the last one never ends', () => {
    const hung = recording().call('A', 0, 2_000).call('B', 0, 2_000).hangingCall('C', 0).hangs();
    expect(messages(hung, TOGETHER)).toEqual(['never settled; wanted an end']);
    expect(diagnosisOf(hung, TOGETHER)?.message).toContain('C never ends');
  });

  it('are spun through by a loop that watches the clock', () => {
    const spun = recording()
      .block(0, 2_000, 'clock-loop', 4)
      .call('A', 2_000, 4_000)
      .call('B', 2_000, 4_000)
      .call('C', 2_000, 4_000)
      .resolves(4_000, RESULTS);
    expect(messages(spun, TOGETHER)).toEqual([
      'held the thread for 2 s; wanted it free meanwhile',
      'took 4 s; wanted 2 s',
    ]);
    expect(diagnosisOf(spun, TOGETHER)).toMatchObject({ id: 'blocking-wait', line: 4 });
  });

  it('tell what had happened when their run was cut off', () => {
    const cut = sequential().cutAt(4_500);
    expect(messages(cut, TOGETHER)).toEqual(['was stopped at 4 s; wanted an end']);
    expect(diagnosisOf(cut, TOGETHER)?.message).toBe(
      'The run had to be stopped at 4 s: it had not come to an end by then.',
    );
  });
});

describe('five uneven tasks, two at a time', () => {
  const latencies = [1_000, 3_000, 1_000, 2_000, 1_000];
  const results = ['a', 'b', 'c', 'd', 'e'];
  // A pool takes the next task as soon as one is done: A 0-1, B 0-3, C 1-2, D 2-4, E 3-4.
  const pool = fiveTasks([0, 0, 1_000, 2_000, 3_000], 4_000);
  // Batches wait for both: A 0-1, B 0-3, then C 3-4, D 3-5, then E 5-6.
  const batches = fiveTasks([0, 0, 3_000, 3_000, 5_000], 6_000);
  const expectations = [resolvesTo(results), finishesAt(4_000), neverMoreThan(2), peakConcurrency(2)];

  function fiveTasks(starts: readonly number[], end: number): Recording {
    const run = recording();
    starts.forEach((start, index) => {
      run.call('ABCDE'.charAt(index), start, start + (latencies[index] ?? 0), { gives: results[index] });
    });
    return run.resolves(end, results);
  }

  it('are right as a pool', () => {
    expect(messages(pool, expectations)).toEqual([]);
  });

  it('are batches when each pair waits for the one before', () => {
    expect(messages(batches, expectations)).toEqual(['took 6 s; wanted 4 s']);
    expect(diagnosisOf(batches, expectations)).toMatchObject({
      id: 'batching',
      message: expect.stringContaining(
        'C started only at 3 s, when A and B had both ended, although A was done at 1 s',
      ) as string,
    });
  });
});
