import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  peakConcurrency,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';

export default exercise<typeof import('../stubs/fail-fast.js')>({
  title: 'Give up at the first failure',
  hints: [
    'While you wait for the first task, the third one fails. Who is listening to its promise at that moment?',
    '`Promise.all` listens to all promises from the start, hands on the first rejection, and keeps the later ones from going unhandled. The lesson looks at it again under "All or nothing".',
    'But it can only listen to promises that it was given. In `tasks.map((task) => task())`, a task that throws ends the `map`: `Promise.all` is never called, and nobody listens to the promises of the tasks before it.',
    'Nearly there: make the callback of `map` an async function. A throw inside it is a rejected promise, `map` goes on to the next task, and `Promise.all` gets the whole list.',
  ],
  checks: [
    check('gives the results in the order of the tasks', {
      given: (draw) => {
        const values = [draw.word(), undefined, 0, '', draw.word()];
        return draw
          .latencies(5, 100, 1_900)
          .map((ms, index) => ({ label: 'ABCDE'.charAt(index), ms, value: values[index] }));
      },
      scenario: async ({ submission, world, given }) => {
        const labels = new Map(given.map(({ label, ms, value }) => [world.task(label, ms, value), label]));
        const tasks = [...labels.keys()];
        const running = submission.failFast(tasks);
        // Another call at the same time, of one task that stands there many times, keeps its results to itself.
        let calls = 0;
        const elsewhere = async () => {
          calls += 1;
          await world.sleep(20);
          return 'of another call';
        };
        const another = submission.failFast([...tasks.map(() => elsewhere), elsewhere]);
        const results = await running;
        world.note('the other call gave', await another);
        world.note('how often its task was called', calls);
        world.note(
          'the list of tasks afterwards',
          tasks.map((task) => labels.get(task)),
        );
        return results;
      },
      expect: (given) => [
        resolvesTo(given.map(({ value }) => value)),
        finishesAt(Math.max(...given.map(({ ms }) => ms))),
        callsOnce(given.map(({ label }) => label)),
        notes('the other call gave', Array(6).fill('of another call')),
        notes('how often its task was called', 6),
        notes(
          'the list of tasks afterwards',
          given.map(({ label }) => label),
        ),
      ],
    }),
    check('rejects the moment one of 120 tasks fails', {
      // So many that no pool has room for all. The first to fail is the last in the list.
      given: (draw) => {
        const [first = 0, second = 0, short = 0, long = 0] = draw.latencies(4, 107, 1_907).sort((a, b) => a - b);
        return { first, second, others: Array.from({ length: 118 }, () => draw.int(short, long)) };
      },
      scenario: ({ submission, world, given: { first, second, others } }) =>
        submission.failFast([
          world.failingTask('task 1', second, world.error('task 1 has failed')),
          ...others.map((ms, index) => world.task(`task ${index + 2}`, ms, index)),
          world.failingTask('task 120', first, world.error('task 120 has failed')),
        ]),
      expect: ({ first }) => [
        rejectsWith('task 120 has failed'),
        finishesAt(first),
        peakConcurrency(120),
        leavesNoTimers(),
      ],
    }),
    check('whichever fails first, its error comes out', {
      orders: 'every',
      given: (draw) => draw.word(),
      scenario: async ({ submission, world, given }) => {
        const errors: unknown[] = [];
        const tasks = ['A', 'B', 'C'].map((label) => {
          const task = world.failingTask(label, 100, world.error(`${label} has no ${given}`));
          return () =>
            task().catch((error: unknown) => {
              errors.push(error);
              throw error;
            });
        });
        try {
          return await submission.failFast([...tasks, world.task('D', 100, 'd')]);
        } catch (error) {
          return error === errors[0] ? 'the first error' : 'another error';
        }
      },
      expect: [resolvesTo('the first error'), callsOnce(['A', 'B', 'C', 'D'])],
    }),
    check('a task that throws leaves no rejection unhandled', {
      given: (draw) => draw.latencies(2, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, c = 0] }) => {
        const error = world.error('B has thrown');
        // Whatever is thrown is an error.
        for (const thrown of [undefined, error]) {
          try {
            return await submission.failFast([
              world.failingTask('A', a, world.error('A has failed')),
              world.throwingTask(thrown ? 'B' : 'undefined', thrown),
              world.failingTask('C', c, world.error('C has failed')),
            ]);
          } catch (reason) {
            if (reason !== thrown) throw reason;
          }
        }
        throw error;
      },
      expect: [rejectsWith('B has thrown'), finishesAt(0)],
    }),
    check('no tasks: an empty list, at once', {
      scenario: ({ submission }) => submission.failFast([]),
      expect: [resolvesTo([]), finishesAt(0), callsNothing()],
    }),
  ],
});
