import type { World } from 'meanwhile';
import {
  aborts,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNothingRunning,
  leavesNoTimers,
  notes,
  rejectsWith,
  rejectsWithError,
  resolvesTo,
} from 'meanwhile';

const FALSY = [undefined, null, '', 0];

export default exercise<typeof import('../stubs/cancel-after.js')>({
  title: 'Cancel a task that takes too long',
  hints: [
    'At the time limit, who should learn that the time is up: the one who waits for the task, or the task?',
    'The task has a signal, so it can be told, and then it is up to the task how it ends. There is nothing to race here: one promise decides. The lesson shows it under "Asking is not stopping".',
    'You need a controller, a timer that aborts it, and the promise of the task. Clear the timer in a `finally`, so that it is cleared after a failure too. The reason is an argument of `abort`. Or let a signal abort itself: "More than one reason to stop" names one.',
    "Nearly there: `return await task(controller.signal)` in a `try`, in an async function, with `clearTimeout` in its `finally`. The timer's callback calls `controller.abort(new DOMException('…', 'TimeoutError'))`.",
  ],
  checks: [
    check('gives the result of a task that is in time', {
      given: (draw) => ({
        latencies: draw.latencies(2, 200, 900).sort((a, b) => a - b),
        values: draw.shuffle(['', 0, null, false, undefined, new Error('this is no failure, but a result')]),
      }),
      scenario: async ({ submission, world, given: { latencies, values } }) => {
        const [ms = 0, limit = 0] = latencies;
        const tasks = values.map((value, index) => stoppable(world, `task ${index + 1}`, ms, { value }));
        return Promise.allSettled(tasks.map((task) => submission.cancelAfter<unknown>(task, limit)));
      },
      expect: ({ latencies: [ms = 0], values }) => [
        resolvesTo(values.map((value) => ({ status: 'fulfilled', value }))),
        finishesAt(ms),
        aborts([]),
        callsOnce(values.map((_, index) => `task ${index + 1}`)),
        leavesNoTimers(),
      ],
    }),
    check('aborts a slow task and waits for its cleanup', {
      points: 2,
      // No round time: who looks at the clock now and then comes late.
      given: (draw) => ({
        limit: draw.int(105, 200) * 2 + 1,
        cleanupMs: draw.int(5, 9) * 10,
        ms: draw.int(6, 9) * 100,
      }),
      scenario: ({ submission, world, given: { limit, cleanupMs, ms } }) =>
        submission.cancelAfter(stoppable(world, 'task', ms, { value: 'too late', cleanupMs }), limit),
      expect: ({ limit, cleanupMs }) => [
        rejectsWithError({ name: 'TimeoutError' }),
        finishesAt(limit + cleanupMs),
        aborts(['task']),
        leavesNothingRunning(),
        leavesNoTimers(),
      ],
    }),
    check('leaves the last word to the task', {
      given: (draw) => ({ part: draw.word(), all: draw.word() }),
      scenario: ({ submission, world, given: { part, all } }) => {
        const answers = [
          submission.cancelAfter(
            answering(world, () => Promise.resolve(part)),
            213,
          ),
          submission.cancelAfter(world.task('deaf to its signal', 700, all), 391),
          submission.cancelAfter(
            answering(world, () => Promise.reject(world.error('disk full'))),
            487,
          ),
          submission.cancelAfter(
            answering(world, () => Promise.reject(new DOMException('stopped at page 3', 'AbortError'))),
            502,
          ),
          // No part of its work was done.
          ...[undefined, null].map((nothing) =>
            submission.cancelAfter<unknown>(
              answering(world, () => Promise.resolve(nothing)),
              511,
            ),
          ),
        ];
        return Promise.all(answers.map((answer) => answer.catch((error: unknown) => messageOf(error))));
      },
      expect: ({ part, all }) => [
        resolvesTo([part, all, 'disk full', 'stopped at page 3', undefined, null]),
        finishesAt(700),
      ],
    }),
    check('a task that throws or fails in time: no timer left', {
      given: (draw) => draw.latencies(2, 200, 900).sort((a, b) => a - b),
      scenario: ({ submission, world, given: [ms = 0, limit = 0] }) => {
        const error = world.error('no paper');
        const tasks = [
          world.throwingTask('throws', error),
          world.failingTask('fails', ms, error),
          // An error that counts as false is an error all the same.
          ...FALSY.map((nothing) => world.failingTask('fails with nothing', ms, nothing)),
        ];
        const answers = tasks.map((task) => submission.cancelAfter(task, limit));
        const reasons = answers.map((answer) =>
          answer.then(
            () => 'no error',
            (reason: unknown) => reason,
          ),
        );
        return Promise.all(reasons).then((all) => {
          world.note('the list of errors that count as false', all.slice(2));
          for (const reason of all.slice(0, 2)) if (reason !== error) return reason;
          throw error;
        });
      },
      expect: ([ms = 0]) => [
        rejectsWith('no paper'),
        notes('the list of errors that count as false', FALSY),
        finishesAt(ms),
        leavesNoTimers(),
      ],
    }),
  ],
});

/** A task that stops at its signal, after a cleanup. */
function stoppable<T>(
  world: World,
  label: string,
  ms: number,
  { value, cleanupMs = 0 }: { value: T; cleanupMs?: number },
) {
  return world.operation<[AbortSignal], T>({ label, ms, gives: () => value, signal: (signal) => signal, cleanupMs });
}

/** A task that waits for its signal, takes 100 ms for its cleanup and then answers; it gives up waiting in the end. */
function answering<T>(world: World, answer: () => Promise<T>) {
  return (signal: AbortSignal): Promise<T | string> =>
    new Promise<T | string>((resolve) => {
      world.after(900, () => resolve('was never told to stop'));
      signal.addEventListener('abort', () => world.after(100, () => resolve(answer())));
    });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
