import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  logs,
  notes,
  rejectsWith,
  rejectsWithError,
  resolvesTo,
} from 'meanwhile';

const NOTHINGS = [undefined, null, '', 0];

export default exercise<typeof import('../stubs/with-timeout.js')>({
  title: 'Not longer than that',
  hints: [
    'Two things can happen first: the task ends, or the time is up. Can you write each of them as a promise?',
    'A promise that rejects after `ms` is a `setTimeout` inside `new Promise`. `Promise.race` settles with whichever settles first, and listens to the loser too. The lesson shows both under "A race against the clock".',
    'The timer is still set when the task has won. Keep what `setTimeout` returns in a variable outside the promise, and clear it whichever way it ends: when the task succeeds, fails, or throws. The lesson clears one under "The timer that stays".',
    'Nearly there: make the promise that rejects, and then write a `try` with a `finally`. In the `try`, return the awaited race of the called task and that promise; in the `finally`, call `clearTimeout`.',
  ],
  checks: [
    check('gives what comes in time, and leaves no timer', {
      given: (draw) => {
        const values = [draw.word(), undefined, 0, '', null, new Error('this is no failure, but a result')];
        return draw
          .latencies(6, 200, 900)
          .map((ms, index) => ({ label: 'ABCDEF'.charAt(index), ms, value: values[index] }));
      },
      scenario: ({ submission, world, given }) =>
        // Several at once, each with a limit of its own.
        Promise.all(
          given.map(({ label, ms, value }) => submission.withTimeout(world.task(label, ms, value), ms + 550)),
        ),
      expect: (given) => [
        resolvesTo(given.map(({ value }) => value)),
        finishesAt(Math.max(...given.map(({ ms }) => ms))),
        callsOnce(given.map(({ label }) => label)),
        leavesNoTimers(),
      ],
    }),
    check('rejects with a TimeoutError when the time is up', {
      given: (draw) => ({ limit: draw.int(3, 15) * 100, ms: draw.int(25, 60) * 100 }),
      scenario: ({ submission, world, given: { limit, ms } }) => {
        const task = world.task('task', ms, 'too late');
        return submission.withTimeout(async () => {
          const value = await task();
          world.log('the task has ended');
          return value;
        }, limit);
      },
      expect: ({ limit, ms }) => [
        rejectsWithError({ name: 'TimeoutError' }),
        finishesAt(limit),
        callsOnce(['task']),
        leavesNoTimers(),
        // It goes on without anybody waiting.
        logs([[ms, 'the task has ended']]),
      ],
    }),
    check('hands on the very error of a task that fails', {
      given: (draw) => ({ ms: draw.int(2, 9) * 100, limit: draw.int(15, 60) * 100 }),
      scenario: async ({ submission, world, given: { ms, limit } }) => {
        // An error that counts as false is an error all the same.
        const falsy = NOTHINGS.map((error) => submission.withTimeout(world.failingTask('task', ms, error), limit));
        world.note('the list of outcomes when it failed with nothing', await Promise.allSettled(falsy));
        return submission.withTimeout(world.failingTask('task', ms, world.error('the task has failed')), limit);
      },
      expect: ({ ms }) => [
        rejectsWith('the task has failed'),
        notes(
          'the list of outcomes when it failed with nothing',
          NOTHINGS.map((reason) => ({ status: 'rejected', reason })),
        ),
        finishesAt(2 * ms),
        leavesNoTimers(),
      ],
    }),
    check('a failure that comes too late is not unhandled', {
      given: (draw) => ({ limit: draw.int(3, 15) * 100, ms: draw.int(25, 60) * 100 }),
      scenario: ({ submission, world, given: { limit, ms } }) =>
        submission.withTimeout(world.failingTask('task', ms, world.error('the task has failed')), limit),
      expect: ({ limit }) => [rejectsWithError({ name: 'TimeoutError' }), finishesAt(limit), leavesNoTimers()],
    }),
    check('a task that throws at once leaves no timer', {
      given: (draw) => draw.int(3, 15) * 100,
      scenario: ({ submission, world, given }) =>
        submission.withTimeout(world.throwingTask('task', world.error('the task has thrown')), given),
      expect: [rejectsWith('the task has thrown'), finishesAt(0), callsOnce(['task']), leavesNoTimers()],
    }),
  ],
});
