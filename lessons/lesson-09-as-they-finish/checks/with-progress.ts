import type { World } from 'meanwhile';
import { callsNothing, callsOnce, check, exercise, finishesAt, logs, notes, rejectsWith, resolvesTo } from 'meanwhile';

export default exercise<typeof import('../stubs/with-progress.js')>({
  title: 'How far it has come',
  hints: [
    'At which place in your code has one task just succeeded, and not all of them?',
    'Wrap each task in a function that waits for it, counts, reports and passes the result on. The results are collected as always. See "React where it happens" and "Progress" in the lesson.',
    'The number to report is that of the successes so far, and not the place in the list. And as soon as one task has failed, the others still come in: remember the failure, so that they are not reported.',
    'Nearly there: `let done = 0`, and `Promise.all(tasks.map(async (task) => …))`, where the callback awaits the task, adds one to `done`, calls `onProgress(done, tasks.length)` and returns the result. Around it, a `try` whose `catch` sets a flag and throws the error again.',
  ],
  checks: [
    check('reports each success at its moment', {
      points: 2,
      given: (draw) => {
        const values = draw.shuffle([
          draw.word(),
          0,
          '',
          null,
          undefined,
          new Error('this is no failure, but a result'),
        ]);
        const latencies = draw.latencies(5, 100, 900);
        // Two end at the same time.
        return [...latencies, latencies[2] ?? 0].map((ms, index) => {
          return { label: 'ABCDEF'.charAt(index), ms, value: values[index] };
        });
      },
      scenario: async ({ submission, world, given }) => {
        const labels = new Map(given.map(({ label, ms, value }) => [world.task(label, ms, value), label]));
        const tasks = [...labels.keys()];
        const running = submission.withProgress<unknown>(tasks, reportTo(world));
        // Another call at the same time counts for itself.
        void submission.withProgress([() => world.sleep(50)], () => undefined);
        const results = await running;
        world.note(
          'the list of tasks afterwards',
          tasks.map((task) => labels.get(task)),
        );
        return results;
      },
      expect: (given) => [
        logs(
          given
            .map(({ ms }) => ms)
            .sort((a, b) => a - b)
            .map((ms, index) => [ms, `${index + 1} of 6`]),
        ),
        resolvesTo(given.map(({ value }) => value)),
        finishesAt(Math.max(...given.map(({ ms }) => ms))),
        callsOnce(given.map(({ label }) => label)),
        notes(
          'the list of tasks afterwards',
          given.map(({ label }) => label),
        ),
      ],
    }),
    check('reports nothing after a failure', {
      given: (draw) => draw.latencies(5, 100, 900).sort((a, b) => a - b),
      scenario: ({ submission, world, given: [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] }) =>
        submission.withProgress<unknown>(
          [
            world.task('A', fifth, 'a'),
            world.failingTask('B', fourth, world.error('B has failed')),
            world.task('C', first, 'c'),
            world.failingTask('D', third, world.error('D has failed')),
            world.task('E', second, 'e'),
          ],
          reportTo(world),
        ),
      expect: ([first = 0, second = 0, third = 0]) => [
        rejectsWith('D has failed'),
        finishesAt(third),
        logs([
          [first, '1 of 5'],
          [second, '2 of 5'],
        ]),
      ],
    }),
    check('treats a task that throws like one that rejects', {
      scenario: ({ submission, world }) => {
        // An error that counts as false is an error all the same.
        const nothings = [undefined, null].map((nothing) =>
          submission.withProgress<unknown>(
            [world.failingTask('fails with nothing', 50, nothing), () => world.sleep(100)],
            reportTo(world),
          ),
        );
        void Promise.allSettled(nothings).then((outcomes) =>
          world.note('the list of outcomes when a task failed with nothing', outcomes),
        );
        return submission.withProgress<unknown>(
          [world.task('A', 100, 'a'), world.throwingTask('B', world.error('B has thrown')), world.task('C', 200, 'c')],
          reportTo(world),
        );
      },
      expect: [
        rejectsWith('B has thrown'),
        finishesAt(0),
        logs([]),
        callsOnce(['A', 'B', 'C', 'fails with nothing', 'fails with nothing']),
        notes('the list of outcomes when a task failed with nothing', [
          { status: 'rejected', reason: undefined },
          { status: 'rejected', reason: null },
        ]),
      ],
    }),
    check('no tasks: an empty list at once, and no report', {
      scenario: ({ submission, world }) => submission.withProgress([], reportTo(world)),
      expect: [resolvesTo([]), finishesAt(0), callsNothing(), logs([])],
    }),
  ],
});

function reportTo({ log }: World) {
  return (done: number, total: number): void => log(`${done} of ${total}`);
}
