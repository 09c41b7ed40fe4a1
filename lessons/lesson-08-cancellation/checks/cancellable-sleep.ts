import type { World } from 'meanwhile';
import {
  check,
  exercise,
  finishesAt,
  leavesNoListeners,
  leavesNoTimers,
  notes,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';

/** At no round time: who looks at the signal now and then comes late. */
const ABORT_AT = 437;

const REASONS = ['', 0, false, null];

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
        const calledOff = submission.cancellableSleep(ms, signal);
        // Whatever it was aborted with is a reason.
        const sleeps = REASONS.map((reason) => submission.cancellableSleep(ms, AbortSignal.abort(reason)));
        void Promise.allSettled(sleeps).then((outcomes) =>
          world.note('the list of outcomes by reasons that count as false', outcomes),
        );
        return countAfter(calledOff, signal, world);
      },
      expect: [
        rejectsWith('called off'),
        notes(
          'the list of outcomes by reasons that count as false',
          REASONS.map((reason) => ({ status: 'rejected', reason })),
        ),
        finishesAt(0),
        leavesNoTimers(),
        leavesNoListeners(),
      ],
    }),
    check('several sleep by one signal, each for itself', {
      given: (draw) => ({ latencies: draw.shuffle([200, 500, 600, 300, 900]), reasons: draw.shuffle(REASONS) }),
      scenario: async ({ submission, world, given: { latencies, reasons } }) => {
        const sleepBy = async (reason: unknown) => {
          const { signal, abort } = abortable();
          const sleeps = latencies.map((ms) =>
            submission.cancellableSleep(ms, signal).then(
              () => 'slept',
              (error: unknown) => ({ reason: error }),
            ),
          );
          world.after(ABORT_AT, () => abort(reason));
          const ends = await Promise.all(sleeps);
          return { ends, left: world.listeners(signal) };
        };
        // Each reason has a signal of its own.
        const all = await Promise.all(reasons.map(sleepBy));
        world.note(
          'listeners',
          all.reduce((sum, { left }) => sum + left, 0),
        );
        return all.map(({ ends }) => ends);
      },
      expect: ({ latencies, reasons }) => [
        resolvesTo(reasons.map((reason) => latencies.map((ms) => (ms < ABORT_AT ? 'slept' : { reason })))),
        finishesAt(ABORT_AT),
        leavesNoTimers(),
        leavesNoListeners(),
      ],
    }),
  ],
});

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason: unknown) => controller.abort(reason) };
}

async function countAfter(work: Promise<unknown>, signal: AbortSignal, world: World): Promise<unknown> {
  try {
    return await work;
  } finally {
    world.note('listeners', world.listeners(signal));
  }
}
