import { expect, it } from 'vitest';
import { diagnose } from '../../../grader/judge/diagnose.js';
import {
  aborts,
  asksOnlyFor,
  callsOnce,
  closes,
  finishesAt,
  leavesNoListeners,
  startsAtMost,
} from '../../../grader/judge/expectations/index.js';
import type { Value } from '../../../grader/trace/value.js';
import { diagnosisOf, recording } from '../recording.js';

it('ignores-abort says how long a call went on', () => {
  const run = recording().call('A', 0, 300).call('B', 0, 900, { line: 4 }).resolves(300, 1);
  expect(diagnosisOf(run, [aborts(['B'])])).toEqual({
    id: 'ignores-abort',
    message:
      'B goes on until 900 ms, though nobody wants it any more. Give it a signal, and abort that when it is no longer wanted.',
    line: 4,
  });
});

it('ignores-abort knows a call that was given a signal', () => {
  const signal: Value = { $: 'object', type: 'AbortSignal', entries: [] };
  for (const args of [[signal], [{ $: 'object', entries: [['signal', signal]] } as const]]) {
    const { calls, ...facts } = recording().call('A', 0, 900).resolves(300, 1).facts();
    const [failure] = [aborts(['A']).judge({ calls, ...facts })].filter((each) => each !== null);
    const named = failure && diagnose({ ...facts, calls: calls.map((call) => ({ ...call, args })) }, [failure]);
    expect(named?.message).toBe(
      'A goes on until 900 ms, though nobody wants it any more. It was given a signal, and that was not aborted in time: abort it as soon as the work is no longer wanted.',
    );
  }
});

it('over-rate names the calls that went out together', () => {
  const run = recording().call('A', 0, 50).call('B', 500, 550).call('C', 500, 550, { line: 7 }).resolves(900, 1);
  expect(diagnosisOf(run, [startsAtMost(2, 1_000)])).toEqual({
    id: 'over-rate',
    message:
      'A, B and C started within 1 s from 0 s on: 3 calls, where 2 may. A call may go when fewer than 2 others have started in the 1 s before it. Those that wait must count each other, too.',
    line: 7,
  });
});

it('not-lazy names what nobody took', () => {
  const run = recording().call('page 1', 0, 100).call('page 2', 100, 200, { line: 5 }).resolves(200, 1);
  expect(diagnosisOf(run, [asksOnlyFor(['page 1'])])).toMatchObject({ id: 'not-lazy', line: 5 });
});

it('not-lazy explains the time that it took, too', () => {
  const run = recording().call('page 1', 0, 100).call('page 2', 100, 200).call('release', 200, 300).resolves(300, 1);
  const wanted = [asksOnlyFor(['page 1', 'release']), finishesAt(200)];
  expect(diagnosisOf(run, wanted)?.id).toBe('not-lazy');
});

it('leaked-resource tells a closing that was forgotten from one that was not awaited', () => {
  const opened = () => recording().call('open', 0, 100, { line: 3 });
  const forgotten = diagnosisOf(opened().resolves(200, 1), [closes('open', 'close')]);
  const floating = diagnosisOf(opened().call('close', 200, 300, { line: 5 }).resolves(200, 1), [
    closes('open', 'close'),
  ]);
  expect(forgotten).toMatchObject({ id: 'leaked-resource', line: 3 });
  expect(forgotten?.message).toContain('was never closed');
  expect(floating).toMatchObject({ id: 'leaked-resource', line: 5 });
  expect(floating?.message).toContain('nobody waited for it');
});

it('leaked-resource counts what was closed when it is less than what was opened', () => {
  const run = recording().call('open', 0, 100).call('open', 0, 100).call('close', 100, 200).resolves(300, 1);
  expect(diagnosisOf(run, [closes('open', 'close')])?.message).toContain(
    'open opened 2, and close closed only 1 of them',
  );
});

it('leaked-resource comes before the closing that was never called', () => {
  const run = recording().call('open', 0, 100).resolves(300, 1);
  expect(diagnosisOf(run, [callsOnce(['open', 'close']), closes('open', 'close')])?.id).toBe('leaked-resource');
});

it('leaked-listener counts what is left', () => {
  expect(diagnosisOf(recording().note('listeners', 2).resolves(0, 1), [leavesNoListeners()])).toMatchObject({
    id: 'leaked-listener',
    message:
      '2 listeners for `abort` stayed on the signal after the end. Take each off with `removeEventListener`, whichever way it ends, and hand it the same function that was added: another one takes nothing off.',
  });
});

it('leaked-listener is not named for a scenario that does not count them', () => {
  expect(diagnosisOf(recording().resolves(0, 1), [leavesNoListeners()])?.id).toBe('wrong-value');
});
