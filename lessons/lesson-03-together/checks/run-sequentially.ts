import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  oneAtATime,
  rejectsWith,
  resolvesTo,
  startsAt,
} from 'meanwhile';

export default exercise<typeof import('../stubs/run-sequentially.js')>({
  title: 'One after another',
  hints: [
    'Your program has called the first task and holds a promise. What must happen before it calls the second one?',
    'A call starts the work; `await` waits for it. Here the next call has to come after the wait, so both belong inside the loop. The lesson shows it under "A call starts, `await` waits".',
    '`forEach` and `map` do not wait for an async callback; a plain `for (const task of tasks)` loop in an async function does. An error that you do not catch leaves the loop by itself, and nothing after it is called.',
    'Nearly there: an empty list of results, a `for … of` loop, and in it one line that awaits `task()` and pushes what came. After the loop, return the list. Do not take the tasks out of the list with `shift()`: the list is not yours.',
  ],
  checks: [
    check('three 1 s tasks take 3 s, never two at once', {
      given: (draw) => ['A', 'B', 'C'].map((label) => ({ label, ms: 1_000, value: draw.word() })),
      scenario: ({ submission, world, given }) =>
        submission.runSequentially(given.map(({ label, ms, value }) => world.task(label, ms, value))),
      expect: (given) => [
        resolvesTo(given.map(({ value }) => value)),
        finishesAt(3_000),
        oneAtATime(),
        callsOnce(['A', 'B', 'C']),
        leavesNoTimers(),
      ],
    }),
    check('keeps every result in order, and the list as it was', {
      given: (draw) => {
        // No round times: whoever only looks now and then whether a task has finished is late for the next.
        const latencies = draw.latencies(6, 101, 901);
        const word = draw.word();
        const values = [word, 0, '', null, undefined, word];
        const starts = latencies.map((_, index) => latencies.slice(0, index).reduce((sum, ms) => sum + ms, 0));
        return latencies.map((ms, index) => ({
          label: 'ABCDEF'.charAt(index),
          ms,
          value: values[index],
          start: starts[index] ?? 0,
        }));
      },
      scenario: async ({ submission, world, given }) => {
        const labels = new Map(given.map(({ label, ms, value }) => [world.task(label, ms, value), label]));
        const tasks = [...labels.keys()];
        const running = submission.runSequentially(tasks);
        // Other calls, at the same time and afterwards, with one more to do, have results of their own.
        const elsewhere = () => world.sleep(20).then(() => 'of another call');
        const callElsewhere = () => submission.runSequentially([...tasks, elsewhere].map(() => elsewhere));
        const meanwhile = callElsewhere();
        const results = await running;
        world.note('other calls gave', [await meanwhile, await callElsewhere()]);
        world.note(
          'the list of tasks afterwards',
          tasks.map((task) => labels.get(task)),
        );
        return results;
      },
      expect: (given) => [
        resolvesTo(given.map(({ value }) => value)),
        startsAt(Object.fromEntries(given.map(({ label, start }) => [label, start]))),
        notes(
          'the list of tasks afterwards',
          given.map(({ label }) => label),
        ),
        notes(
          'other calls gave',
          [1, 2].map(() => [...given, 'elsewhere'].map(() => 'of another call')),
        ),
      ],
    }),
    check('stops at a failure: the rest never start', {
      given: (draw) => draw.latencies(4, 100, 900),
      scenario: ({ submission, world, given: [a = 0, b = 0, c = 0, d = 0] }) =>
        submission.runSequentially([
          world.task('A', a, 'a'),
          world.failingTask('B', b, world.error('B has failed')),
          world.task('C', c, 'c'),
          world.task('D', d, 'd'),
        ]),
      expect: ([a = 0, b = 0]) => [
        rejectsWith('B has failed'),
        finishesAt(a + b),
        callsOnce(['A', 'B']),
        leavesNoTimers(),
      ],
    }),
    check('treats a task that throws like one that rejects', {
      given: (draw) => draw.latencies(3, 100, 900),
      scenario: ({ submission, world, given: [b = 0, c = 0, e = 0] }) => {
        const thrown = world.error('a task has thrown');
        // The first task of a list throws: outside of any promise, unless the submission sees to it.
        const first = submission.runSequentially([world.throwingTask('A', thrown), world.task('B', b, 'b')]);
        return Promise.resolve(first).catch((error: unknown) => {
          if (error !== thrown) throw error;
          const tasks = [world.task('C', c, 'c'), world.throwingTask('D', thrown), world.task('E', e, 'e')];
          return submission.runSequentially(tasks);
        });
      },
      expect: ([, c = 0]) => [rejectsWith('a task has thrown'), finishesAt(c), callsOnce(['A', 'C', 'D'])],
    }),
    check('no tasks: an empty list, at once', {
      scenario: ({ submission }) => submission.runSequentially([]),
      expect: [resolvesTo([]), finishesAt(0), callsNothing()],
    }),
  ],
});
