import type { World } from 'meanwhile';
import { callsOnce, check, exercise, finishesAt, notes, rejectsWithError, resolvesTo } from 'meanwhile';

export default exercise<typeof import('../stubs/first-n.js')>({
  title: 'Enough of them',
  hints: [
    'Two things can decide the matter each time a task ends. Which two, and which numbers do you need to see it?',
    'Count the results and the errors. It is won with `n` results; it is lost when the tasks that have not failed are fewer than `n`. See "Enough of them" in the lesson.',
    'No combinator does this, so make the promise yourself, with `new Promise`. Each task, when it ends, adds its result or its error and then looks whether the matter is decided. The list that you resolve with must not be the one that later results are still added to.',
    'Nearly there: two lists, `results` and `errors`, and a function that resolves with `results.slice(0, n)` when there are enough and rejects with `new AggregateError(errors)` when `tasks.length - errors.length < n`. Call it after each end, and once before any task is started: that settles an `n` of 0 and an `n` that is too large.',
  ],
  checks: [
    check('gives the first n results, in the order they came', {
      points: 2,
      given: (draw) => {
        const latencies = draw.latencies(9, 100, 900);
        const sorted = [...latencies].sort((a, b) => a - b);
        const word = draw.word();
        // Of the seven that come first, four count as false, two are equal, and one is an error that nobody threw.
        const first = draw.shuffle([0, '', null, undefined, word, word, new Error('this is no failure, but a result')]);
        return latencies.map((ms, index) => {
          const place = sorted.indexOf(ms);
          return { label: 'ABCDEFGHIJKL'.charAt(index), ms, value: place < 7 ? first[place] : draw.word() };
        });
      },
      scenario: async ({ submission, world, given }) => {
        const tasks = given.map(({ label, ms, value }) => world.task(label, ms, value));
        const running = submission.firstN<unknown>([...tasks, world.throwingTask('X', world.error('X has thrown'))], 7);
        // Another call at the same time keeps its result to itself.
        void submission.firstN([world.task('other', 50, 'of another call')], 1);
        const results = await running;
        world.after(1_000, () => world.note('the result a second later', results));
        return results;
      },
      expect: (given) => {
        const first = [...given].sort((a, b) => a.ms - b.ms).slice(0, 7);
        return [
          resolvesTo(first.map(({ value }) => value)),
          finishesAt(first[6]?.ms ?? 0),
          callsOnce(['other', 'X', ...given.map(({ label }) => label)]),
          notes(
            'the result a second later',
            first.map(({ value }) => value),
          ),
        ];
      },
    }),
    check('rejects as soon as n is out of reach', {
      // Neither the order of the list, nor the reverse of it, is the order in which they end.
      given: (draw) => draw.latencies(5, 100, 900).sort((a, b) => a - b),
      scenario: ({ submission, world, given: [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] }) => {
        const fail = (label: string, ms: number) => world.failingTask(label, ms, world.error(`${label} has failed`));
        const tasks = [
          fail('A', fourth),
          world.throwingTask('F', world.error('F has thrown')),
          world.task('B', second, 'b'),
          // An error that counts as false is an error all the same.
          world.failingTask('C', first, undefined),
          fail('D', fifth),
          fail('E', third),
        ];
        return noteErrors(submission.firstN<unknown>(tasks, 3), world);
      },
      expect: ([, , , fourth = 0]) => [
        rejectsWithError({ name: 'AggregateError' }),
        finishesAt(fourth),
        notes('the list of errors', ['F has thrown', undefined, 'E has failed', 'A has failed']),
        notes('the list of errors a second later', ['F has thrown', undefined, 'E has failed', 'A has failed']),
        callsOnce(['A', 'B', 'C', 'D', 'E', 'F']),
      ],
    }),
    check('gives the right ones, in any order', {
      orders: 'every',
      given: (draw) => draw.shuffle([draw.word(), draw.word(), draw.word(), null]),
      scenario: async ({ submission, world, given }) => {
        const came: string[] = [];
        const tasks = given.map((value, index) => {
          const label = 'ABCD'.charAt(index);
          if (value === null) return world.failingTask(label, 100, world.error(`${label} has failed`));
          const task = world.task(label, 100, value);
          return () =>
            task().then((result) => {
              came.push(result);
              return result;
            });
        });
        const results = await submission.firstN(tasks, 2);
        return results.join() === came.slice(0, 2).join() ? 'the first two' : { results, came };
      },
      expect: [resolvesTo('the first two')],
    }),
    check('all of them, none of them, or more than all', {
      given: (draw) => draw.latencies(2, 100, 900).sort((a, b) => b - a),
      scenario: async ({ submission, world, given: [a = 0, b = 0] }) => {
        const tasks = [world.task('A', a, 'a'), world.task('B', b, 'b')];
        const before = [...tasks];
        world.note('the first 0 of 0', await submission.firstN([], 0));
        world.note('the first 0 of 1', await submission.firstN([() => Promise.resolve('x')], 0));
        world.note('the first 2 of 2', await submission.firstN(tasks, 2));
        world.note(
          'which tasks are in the list afterwards',
          tasks.map((task) => before.indexOf(task)),
        );
        // Out of reach before all are called: they are called all the same.
        const thrown = world.throwingTask('E', world.error('E has thrown'));
        world.note(
          'the first 2 of 2, where one throws',
          await submission.firstN<unknown>([thrown, world.task('F', 100, 'f')], 2).catch(() => 'rejected'),
        );
        const tooFew = [world.task('C', a, 'c'), world.task('D', b, 'd')];
        return noteErrors(submission.firstN(tooFew, 3), world);
      },
      expect: ([a = 0]) => [
        notes('the first 0 of 0', []),
        notes('the first 0 of 1', []),
        notes('the first 2 of 2', ['b', 'a']),
        notes('which tasks are in the list afterwards', [0, 1]),
        rejectsWithError({ name: 'AggregateError' }),
        notes('the list of errors', []),
        notes('the first 2 of 2, where one throws', 'rejected'),
        finishesAt(a),
        callsOnce(['A', 'B', 'E', 'F']),
      ],
    }),
  ],
});

/** Notes the messages in an AggregateError, now and a second later, and passes everything on. */
async function noteErrors(work: Promise<unknown>, world: World): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AggregateError) {
      const messages = () => error.errors.map((each: unknown) => (each instanceof Error ? each.message : each));
      world.note('the list of errors', messages());
      world.after(1_000, () => world.note('the list of errors a second later', messages()));
    }
    throw error;
  }
}
