import type { World } from 'meanwhile';
import { check, exercise, finishesAt, leavesNoListeners, leavesNoTimers, rejectsWith, resolvesTo } from 'meanwhile';

/** At no round time: who looks at the signal now and then comes late. */
const ABORT_AT = 437;

export default exercise<typeof import('../stubs/cancellable-sleep.js')>({
  title: 'A sleep that can be cut short',
  hints: [
    'Two things can end this wait: the timer and the signal. What has to be put away when the one comes, and what when the other does?',
    'Make the promise yourself, with `new Promise`: a timer resolves it, and a listener for `abort` rejects it. The lesson shows the listener under "A signal", and what happens when it stays under "Listeners that stay".',
    'A signal that is aborted already calls no new listener: look before you begin. `node:timers/promises` takes a signal too, but rejects with an error of its own; the lesson shows where the reason is then, under "Pass it on".',
    'Nearly there: inside `new Promise`, first `signal.throwIfAborted()`. Then name the listener, so that you can take it off: it clears the timer and rejects with `signal.reason`. The callback of the timer removes the listener and resolves.',
  ],
  checks: [
    check('sleeps its time, and takes its listener with it', {
      given: (draw) => draw.latencies(1, 300, 900),
      scenario: ({ submission, world, given: [ms = 0] }) => {
        const { signal } = new AbortController();
        return countAfter(submission.cancellableSleep(ms, signal), signal, world);
      },
      expect: ([ms = 0]) => [finishesAt(ms), leavesNoListeners(), leavesNoTimers()],
    }),
    check('an abort ends it at once, with the reason', {
      points: 2,
      given: (draw) => ({ abortAt: draw.int(55, 145) * 2 + 1, ms: draw.int(5, 9) * 100 }),
      scenario: ({ submission, world, given: { abortAt, ms } }) => {
        const controller = new AbortController();
        world.after(abortAt, () => controller.abort(world.error('no longer needed')));
        return countAfter(submission.cancellableSleep(ms, controller.signal), controller.signal, world);
      },
      expect: ({ abortAt }) => [
        rejectsWith('no longer needed'),
        finishesAt(abortAt),
        leavesNoTimers(),
        leavesNoListeners(),
      ],
    }),
    check('never begins when the signal is aborted', {
      given: (draw) => draw.latencies(1, 300, 900),
      scenario: ({ submission, world, given: [ms = 0] }) => {
        const signal = AbortSignal.abort(world.error('called off'));
        return countAfter(submission.cancellableSleep(ms, signal), signal, world);
      },
      expect: [rejectsWith('called off'), finishesAt(0), leavesNoTimers(), leavesNoListeners()],
    }),
    check('several sleep by one signal, each for itself', {
      given: (draw) => ({
        latencies: draw.shuffle([200, 500, 600, 300, 900]),
        reason: draw.pick(['', 0, false, null]),
      }),
      scenario: ({ submission, world, given: { latencies, reason } }) => {
        const controller = new AbortController();
        const sleeps = latencies.map((ms) =>
          submission.cancellableSleep(ms, controller.signal).then(
            () => 'slept',
            (error: unknown) => ({ reason: error }),
          ),
        );
        world.after(ABORT_AT, () => controller.abort(reason));
        return countAfter(Promise.all(sleeps), controller.signal, world);
      },
      expect: ({ latencies, reason }) => [
        resolvesTo(latencies.map((ms) => (ms < ABORT_AT ? 'slept' : { reason }))),
        finishesAt(ABORT_AT),
        leavesNoTimers(),
        leavesNoListeners(),
      ],
    }),
  ],
});

async function countAfter(work: Promise<unknown>, signal: AbortSignal, world: World): Promise<unknown> {
  try {
    return await work;
  } finally {
    world.note('listeners', world.listeners(signal));
  }
}
