import { describe, expect, it } from 'vitest';
import { finishesAt, peakConcurrency, resolvesTo, startsAt } from '../../../grader/judge/expectations/index.js';
import { diagnosisOf, recording, worldError } from '../recording.js';

describe('a call that needs what another gave', () => {
  const pipelines = () =>
    recording()
      .call('fetch 1', 0, 1_000, { args: [1], gives: 'r1' })
      .call('fetch 2', 0, 200, { args: [2], gives: 'r2' });

  it('is not said to have had room before that was there', () => {
    const run = pipelines()
      .call('process 2', 200, 1_500, { args: ['r2'], gives: 'p2' })
      .call('process 1', 1_000, 1_200, { args: ['r1'], gives: 'p1' })
      .resolves(1_500, 1);
    expect(diagnosisOf(run, [finishesAt(1_200)])?.id).toBe('wrong-time');
  });

  it('is blamed for the wait since then, and not the call that had nothing to wait for', () => {
    const run = pipelines()
      .call('process 1', 1_000, 1_200, { args: ['r1'], line: 7 })
      .call('process 2', 1_000, 1_500, { args: ['r2'], line: 8 })
      .resolves(1_500, 1);
    expect(diagnosisOf(run, [finishesAt(1_200)])).toEqual({
      id: 'batching',
      message:
        'The calls come in groups: process 2 started only at 1 s, when fetch 1 and fetch 2 had both ended, although fetch 2, whose answer it takes, was done at 200 ms. Let nothing wait for a whole group.',
      line: 8,
    });
  });

  it('is not told to start at once when it was handed a part of an answer', () => {
    const user = { $: 'object', entries: [['id', 7]] } as const;
    const run = recording()
      .call('user', 0, 400, { gives: user, line: 3 })
      .call('posts', 400, 600, { args: [7], line: 4 })
      .call('followers', 400, 1_200, { line: 4 })
      .resolves(1_200, 1);
    expect(diagnosisOf(run, [startsAt({ followers: 0 }), finishesAt(800)])).toEqual({
      id: 'sequential-await',
      message: 'followers started at 400 ms, when user was done. Start followers without waiting for user.',
      line: 4,
    });
  });

  it('is not blamed where a call of the group has failed', () => {
    const run = recording()
      .failingCall('fetch 1', 0, 200, worldError('damaged'), { args: [1] })
      .call('fetch 2', 0, 1_000, { args: [2], gives: 'r2' })
      .call('process 2', 1_000, 1_500, { args: ['r2'] })
      .resolves(1_500, 1);
    expect(diagnosisOf(run, [finishesAt(1_000)])?.id).toBe('wrong-time');
  });

  it('is not blamed when nobody can tell where its argument comes from', () => {
    const run = recording()
      .call('fetch 1', 0, 1_000, { args: [1], gives: null })
      .call('process 1', 1_000, 1_500, { args: [null] })
      .resolves(1_500, 1);
    expect(diagnosisOf(run, [finishesAt(1_200)])?.id).toBe('wrong-time');
  });
});

describe('two rounds of which one is to run together', () => {
  const bothInTurn = recording()
    .call('A', 0, 100, { line: 3 })
    .call('B', 100, 300, { line: 3 })
    .call('A again', 300, 400, { line: 6 })
    .call('B again', 400, 600, { line: 6 })
    .resolves(600, 1);

  it('are not told which of the calls waited for no reason', () => {
    expect(diagnosisOf(bothInTurn, [resolvesTo(1), peakConcurrency(2)])).toEqual({
      id: 'sequential-await',
      message:
        'Each call starts only when the one before it has finished: B started at 100 ms, when A was done. At some time 2 of them should run at once.',
      line: null,
    });
  });

  it('are asked about the first of them when only the time is known', () => {
    expect(diagnosisOf(bothInTurn, [finishesAt(500)])?.message).toMatch(/ Does B have to wait for A\?$/);
  });
});
