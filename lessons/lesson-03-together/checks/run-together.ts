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

export default exercise<typeof import('../stubs/run-together.js')>({
  title: 'Run them together',
  hints: [
    'What is each task doing while the first one waits? Count how many of them have been called by then.',
    'Call every task before you wait for any of them. The lesson shows what moves under "A call starts, `await` waits", and what collects the results in order under "Promise.all".',
    'Awaiting the promises one by one in a loop is right until one fails: a failure further down the list is then noticed too late. `Promise.all` watches all of them from the start.',
    'Nearly there: `tasks.map(…)` with a callback that calls its task gives a list of promises, all running. Hand that list to `Promise.all` and return what it gives. It takes promises: given the functions themselves, it calls nobody.',
  ],
  checks: [
    check('gives the results in the order of the tasks', {
      orders: 'every',
      given: (draw) => {
        const word = draw.word();
        return [undefined, word, 0, word].map((value, index) => ({ label: 'ABCD'.charAt(index), value }));
      },
      scenario: async ({ submission, world, given }) => {
        const labels = new Map(given.map(({ label, value }) => [world.task(label, 100, value), label]));
        const tasks = [...labels.keys()];
        const running = submission.runTogether(tasks);
        // Another call at the same time, with one more to do, keeps its results to itself.
        let calls = 0;
        const elsewhere = async () => {
          calls += 1;
          await world.sleep(20);
          return 'of another call';
        };
        const meanwhile = submission.runTogether([...tasks, elsewhere].map(() => elsewhere));
        const results = await running;
        world.note('the other call gave', await meanwhile);
        world.note('calls of one task that stands there five times', calls);
        world.note(
          'the list of tasks afterwards',
          tasks.map((task) => labels.get(task)),
        );
        return results;
      },
      expect: (given) => [
        resolvesTo(given.map(({ value }) => value)),
        notes(
          'the list of tasks afterwards',
          given.map(({ label }) => label),
        ),
        notes('the other call gave', Array(5).fill('of another call')),
        notes('calls of one task that stands there five times', 5),
      ],
    }),
    check('three 2 s tasks finish in 2 s', {
      given: (draw) => ['A', 'B', 'C'].map((label) => ({ label, ms: 2_000, value: draw.word() })),
      scenario: ({ submission, world, given }) =>
        submission.runTogether(given.map(({ label, ms, value }) => world.task(label, ms, value))),
      expect: (given) => [
        resolvesTo(given.map(({ value }) => value)),
        finishesAt(2_000),
        peakConcurrency(3),
        callsOnce(['A', 'B', 'C']),
        leavesNoTimers(),
      ],
    }),
    check('rejects the moment one of 120 tasks fails', {
      // So many that no pool has room for all; the one that fails is the quickest, with slower ones before it, and at no
      // round time, so that whoever only looks now and then comes too late.
      given: (draw) => {
        const ms = draw.int(1, 4) * 100 + 7;
        return { ms, others: Array.from({ length: 119 }, () => ms + draw.int(1, 10) * 100) };
      },
      scenario: ({ submission, world, given }) => {
        const tasks: (() => Promise<string>)[] = given.others.map((ms, index) => world.task(`T${index}`, ms, 'done'));
        tasks.splice(6, 0, world.failingTask('F', given.ms, world.error('F has failed')));
        return submission.runTogether(tasks);
      },
      expect: ({ ms, others }) => [
        rejectsWith('F has failed'),
        finishesAt(ms),
        peakConcurrency(others.length + 1),
        leavesNoTimers(),
      ],
    }),
    check('of two failures, reports the first and handles both', {
      given: (draw) => draw.latencies(4, 100, 1_500).sort((a, b) => a - b),
      scenario: ({ submission, world, given: [a = 0, b = 0, c = 0, d = 0] }) =>
        submission.runTogether([
          world.failingTask('A', a, world.error('A has failed')),
          world.task('B', d, 'b'),
          world.failingTask('C', c, world.error('C has failed')),
          world.task('D', b, 'd'),
        ]),
      expect: ([a = 0]) => [rejectsWith('A has failed'), finishesAt(a)],
    }),
    check('no tasks: an empty list, at once', {
      scenario: ({ submission }) => submission.runTogether([]),
      expect: [resolvesTo([]), finishesAt(0), callsNothing()],
    }),
  ],
});
