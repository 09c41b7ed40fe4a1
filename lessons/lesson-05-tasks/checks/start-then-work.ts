import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  rejectsWith,
  resolvesTo,
  startsAt,
  startsInOrder,
} from 'meanwhile';

export default exercise<typeof import('../stubs/start-then-work.js')>({
  title: 'Start, work, await',
  hints: [
    'When does a promise begin its work: when it is made, or when it is awaited? Which of your lines makes it?',
    'Call the job and keep its promise. Do the other work. Await the promise after that. The total is then the longer of ' +
      'the two. See "A second too late" in the lesson for what happens when the job fails in the meantime.',
    'While you await the other work, nobody is listening to the job. Let somebody listen from the start: ' +
      '`Promise.all` does, and so does a `catch` that you put on the promise at once, beside the `await` that comes later.',
    'Nearly there: call the job, put a `catch` on its promise that does nothing, and give that promise and the one of the ' +
      'other work to one `Promise.all`. Without the `catch`, nobody listens to the job when the other work throws at once: ' +
      '`Promise.all` is never reached then.',
  ],
  checks: [
    check('a 3 s job and 2 s of other work take 3 s', {
      points: 2,
      given: (draw) => ({ report: draw.word(), other: draw.word() }),
      scenario: ({ submission, world, given }) =>
        submission.startThenWork(world.task('job', 3_000, given.report), world.task('other work', 2_000, given.other)),
      expect: ({ report, other }) => [
        resolvesTo([report, other]),
        finishesAt(3_000),
        startsAt({ job: 0, 'other work': 0 }),
        startsInOrder(['job', 'other work']),
        callsOnce(['job', 'other work']),
        leavesNoTimers(),
      ],
    }),
    check('waits for the other work when it takes longer', {
      given: (draw) => ({
        ms: draw.latencies(2, 507, 3_007).sort((a, b) => a - b),
        values: draw.shuffle([0, '', null]),
      }),
      scenario: ({ submission, world, given: { ms, values } }) =>
        submission.startThenWork(
          world.task('job', ms[0] ?? 0, values[0]),
          world.task('other work', ms[1] ?? 0, values[1]),
        ),
      expect: ({ ms, values }) => [resolvesTo(values.slice(0, 2)), finishesAt(ms[1] ?? 0)],
    }),
    check('a job that fails early is never unhandled', {
      given: (draw) => draw.latencies(2, 507, 3_007).sort((a, b) => a - b),
      scenario: async ({ submission, world, given: [early = 0, late = 0] }) => {
        const error = world.error('the job has failed');
        for (const job of [world.throwingTask('job at once', error), world.failingTask('job', early, error)]) {
          try {
            // A result without the job's is the wrong answer: it is given back for all to see.
            return await submission.startThenWork(job, world.task('other work', late, 'done'));
          } catch (reason) {
            if (reason !== error) throw reason;
          }
        }
        throw error;
      },
      expect: [rejectsWith('the job has failed')],
    }),
    check('fails with the other work, and handles the job', {
      given: (draw) => draw.latencies(2, 507, 3_007).sort((a, b) => a - b),
      scenario: async ({ submission, world, given: [early = 0, late = 0] }) => {
        const error = world.error('the other work has failed');
        const job = world.failingTask('job', late, world.error('the job has failed'));
        for (const other of [
          world.throwingTask('work at once', error),
          world.failingTask('other work', early, error),
        ]) {
          try {
            return await submission.startThenWork(job, other);
          } catch (reason) {
            if (reason !== error) throw reason;
          }
        }
        throw error;
      },
      expect: ([early = 0]) => [rejectsWith('the other work has failed'), finishesAt(early)],
    }),
  ],
});
