import type { World } from 'meanwhile';
import {
  aborts,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNothingRunning,
  notes,
  rejectsWith,
  resolvesTo,
  startsAt,
} from 'meanwhile';

export default exercise<typeof import('../stubs/task-group.js')>({
  title: 'A group that ends together',
  hints: [
    'What does the group have to remember of each task, so that `join` can wait for it later? And who notices a failure when nobody has called `join` yet?',
    'Give each task a promise of the group\'s own, which never rejects: it catches the error of the task, and aborts a controller with it. The lesson does this for a fixed list of tasks under "No task left behind".',
    'A controller keeps its first reason, and ignores every `abort` after that. So `signal.reason` is the error of the first failure, and `signal.throwIfAborted()` throws it, both at the end of `join` and at the beginning of `spawn`.',
    'Nearly there: `spawn` pushes the promise of an async method into a list; that method has a `try` with `await task(signal)` and a `catch` that aborts with the error. In `join`, a `for … of` loop over the list awaits them one by one, and comes to those that are pushed meanwhile as well.',
  ],
  checks: [
    check('join waits for all, and for what tasks spawn', {
      given: (draw) => draw.latencies(4, 100, 500),
      scenario: async ({ submission, world, given: [a = 0, b = 0, c = 0, d = 0] }) => {
        const task = (label: string, ms: number) => world.task(label, ms, label);
        // When all went well, and also when there was nothing, a group can be used again.
        const again = new submission.TaskGroup();
        await again.join();
        for (const label of ['E', 'F']) {
          again.spawn(task(label, 100));
          await again.join();
        }
        const group = new submission.TaskGroup();
        group.spawn(task('A', a));
        group.spawn(async () => {
          await task('B', b)();
          group.spawn(task('C', c));
          const twice = task('D', d);
          group.spawn(twice);
          group.spawn(twice);
        });
        // Whoever starts the tasks in `join` starts them late.
        await world.sleep(50);
        await group.join();
      },
      expect: ([a = 0, b = 0, c = 0, d = 0]) => [
        finishesAt(200 + Math.max(a, b + Math.max(c, d))),
        startsAt({ E: 0, F: 100, A: 200, B: 200, C: 200 + b, D: [200 + b, 200 + b] }),
        callsOnce(['A', 'B', 'C', 'D', 'D', 'E', 'F']),
        aborts([]),
        leavesNothingRunning(),
      ],
    }),
    check('a failure stops the others; join waits for them', {
      points: 2,
      given: (draw) => ({
        latencies: draw.latencies(3, 500, 900),
        failsAt: draw.int(20, 40) * 10,
        cleanupMs: draw.int(4, 9) * 10,
      }),
      scenario: ({ submission, world, given: { latencies, failsAt, cleanupMs } }) => {
        const [a = 0, c = 0, d = 0] = latencies;
        const group = new submission.TaskGroup();
        group.spawn(failingCleanup(stoppable(world, 'A', a), world));
        group.spawn(world.failingTask('B', failsAt, world.error('B has failed')));
        group.spawn(stoppable(world, 'C', c, cleanupMs));
        group.spawn(stoppable(world, 'D', d, cleanupMs / 2));
        return group.join();
      },
      expect: ({ failsAt, cleanupMs }) => [
        rejectsWith('B has failed'),
        finishesAt(failsAt + cleanupMs),
        aborts(['A', 'C', 'D']),
        leavesNothingRunning(),
      ],
    }),
    check('fails before join: stops at once, starts no more', {
      // What counts as false is an error, too.
      given: (draw) => draw.shuffle([null, '', 0, false]),
      scenario: async ({ submission, world, given }) => {
        const ends: unknown[] = [];
        // One group after another: each has failures of its own.
        for (const error of given) {
          const group = new submission.TaskGroup();
          group.spawn(stoppable(world, 'A', 600));
          const throwing = world.throwingTask('B', error);
          world.note(
            'spawn of a task that throws',
            attempt(() => group.spawn(throwing)),
          );
          await world.sleep(300);
          world.note(
            'spawn after the failure',
            attempt(() => group.spawn(world.task('C', 100, 'c'))),
          );
          await world.sleep(600);
          ends.push(...(await Promise.allSettled([group.join()])), ...(await Promise.allSettled([group.join()])));
        }
        return ends;
      },
      expect: (given) => [
        notes('spawn of a task that throws', 'was accepted'),
        // Of each group, two calls of join, one after the other.
        resolvesTo(given.flatMap((reason) => [reason, reason]).map((reason) => ({ status: 'rejected', reason }))),
        finishesAt(900 * given.length),
        startsAt({ A: given.map((_, index) => 900 * index), B: given.map((_, index) => 900 * index) }),
        aborts(given.map(() => 'A')),
        callsOnce(given.flatMap(() => ['A', 'B'])),
        notes('spawn after the failure', { threw: given.at(-1) }),
      ],
    }),
    check('join throws the first error, in any order', {
      orders: 'every',
      // The calls of this check run on after an abort, and two of them fail.
      given: (draw) => draw.shuffle([draw.word(), draw.word(), null, null]),
      scenario: async ({ submission, world, given }) => {
        let first: unknown;
        const group = new submission.TaskGroup();
        for (const [index, message] of given.entries()) {
          const label = 'ABCD'.charAt(index);
          if (message === null) {
            group.spawn(world.task(label, 100, label));
            continue;
          }
          const task = world.failingTask(label, 100, world.error(message));
          group.spawn(() =>
            task().catch((error: unknown) => {
              first ??= error;
              throw error;
            }),
          );
        }
        const error = await group.join().then(
          () => 'no error',
          (reason: unknown) => reason,
        );
        return error === first ? 'the first error' : error;
      },
      expect: [resolvesTo('the first error'), leavesNothingRunning()],
    }),
  ],
});

/** A task that stops at its signal, after a cleanup. */
function stoppable(world: World, label: string, ms: number, cleanupMs = 0) {
  return world.operation<[AbortSignal], string>({
    label,
    ms,
    gives: () => label,
    signal: (signal) => signal,
    cleanupMs,
  });
}

/** A task that answers an abort with an error of its own. */
function failingCleanup(task: (signal: AbortSignal) => Promise<unknown>, world: World) {
  return (signal: AbortSignal) => task(signal).catch(() => Promise.reject(world.error('nothing could be cleaned up')));
}

function attempt(act: () => void): unknown {
  try {
    act();
    return 'was accepted';
  } catch (error) {
    return { threw: error };
  }
}
