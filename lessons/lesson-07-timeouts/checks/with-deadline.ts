import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  logs,
  notes,
  oneAtATime,
  rejectsWith,
  rejectsWithError,
  resolvesTo,
  startsAt,
} from 'meanwhile';

export default exercise<typeof import('../stubs/with-deadline.js')>({
  title: 'One budget for all steps',
  hints: [
    'Three steps may take 5 s together. The first one took 4 s. How long may the second one take, and who knows that?',
    'One timer, set at the beginning, is a clock that all steps share: let every step race against the same promise. The lesson shows the difference under "One limit for the whole way".',
    'If you race the whole loop against the timer, the loop goes on when the time is up, and starts steps that nobody wants. The race belongs inside the loop, at each step: when it is lost, the error leaves the loop.',
    'Nearly there: make one promise that rejects after `ms`. In a `try`, loop over the steps and push the awaited race of the called step and that promise; return the list after the loop. In the `finally`, clear the timer.',
  ],
  checks: [
    check('one step after another, when there is time', {
      given: (draw) => {
        const values = [
          draw.word(),
          undefined,
          null,
          draw.pick([0, '']),
          new Error('this is no failure, but a result'),
        ];
        const latencies = draw.latencies(5, 100, 900);
        return latencies.map((ms, index) => ({
          label: 'ABCDE'.charAt(index),
          ms,
          value: values[index],
          start: latencies.slice(0, index).reduce((sum, one) => sum + one, 0),
        }));
      },
      scenario: async ({ submission, world, given }) => {
        const labels = new Map(given.map(({ label, ms, value }) => [world.task(label, ms, value), label]));
        const steps = [...labels.keys()];
        const results = await submission.withDeadline(steps, 5_000);
        world.note(
          'the list of steps afterwards',
          steps.map((step) => labels.get(step)),
        );
        return results;
      },
      expect: (given) => [
        resolvesTo(given.map(({ value }) => value)),
        oneAtATime(),
        startsAt(Object.fromEntries(given.map(({ label, start }) => [label, start]))),
        finishesAt(given.reduce((sum, { ms }) => sum + ms, 0)),
        leavesNoTimers(),
        notes('the list of steps afterwards', ['A', 'B', 'C', 'D', 'E']),
      ],
    }),
    check('all steps share one budget of time', {
      // No step alone takes longer than the budget. C is at work when the time is up, and fails later.
      given: (draw) => ({ ms: draw.latencies(3, 700, 900), limit: draw.int(19, 20) * 100 + 50 }),
      scenario: ({ submission, world, given: { ms, limit } }) => {
        // Another call has a budget of its own, and is over before this one.
        void submission.withDeadline([() => world.sleep(300)], 9_000);
        return submission.withDeadline<unknown>(
          [
            world.task('A', ms[0] ?? 0, 'a'),
            world.task('B', ms[1] ?? 0, 'b'),
            world.failingTask('C', ms[2] ?? 0, world.error('C has failed')),
          ],
          limit,
        );
      },
      expect: ({ limit }) => [rejectsWithError({ name: 'TimeoutError' }), finishesAt(limit), leavesNoTimers()],
    }),
    check('no step starts when the time is up', {
      given: (draw) => ({ ms: draw.latencies(4, 600, 900), limit: 1_050 }),
      scenario: ({ submission, world, given: { ms, limit } }) => {
        const second = world.task('B', ms[1] ?? 0, 'b');
        return submission.withDeadline(
          [
            world.task('A', ms[0] ?? 0, 'a'),
            async () => {
              const value = await second();
              world.log('B has ended');
              return value;
            },
            world.task('C', ms[2] ?? 0, 'c'),
            world.task('D', ms[3] ?? 0, 'd'),
          ],
          limit,
        );
      },
      expect: ({ ms: [a = 0, b = 0], limit }) => [
        rejectsWithError({ name: 'TimeoutError' }),
        callsOnce(['A', 'B']),
        finishesAt(limit),
        leavesNoTimers(),
        // It goes on without anybody waiting.
        logs([[a + b, 'B has ended']]),
      ],
    }),
    check('a step that fails or throws ends it: no timer left', {
      given: (draw) => draw.latencies(2, 200, 900),
      scenario: async ({ submission, world, given: [a = 0, b = 0] }) => {
        const [failed, thrown] = [world.error('B has failed'), world.error('C has thrown')];
        const outcomes: unknown[] = [];
        // An error that counts as false is an error all the same.
        for (const nothing of [undefined, null]) {
          const steps = [world.failingTask('N', 50, nothing), world.task('unwanted', 100, 'x')];
          outcomes.push(
            await submission.withDeadline<unknown>(steps, 5_000).then(
              () => 'no error',
              (error: unknown) => ({ error }),
            ),
          );
        }
        world.note('the list of outcomes when a step failed with nothing', outcomes);
        try {
          return await submission.withDeadline<unknown>(
            [world.task('A', a, 'a'), world.failingTask('B', b, failed), world.task('unwanted', 100, 'x')],
            5_000,
          );
        } catch (error) {
          if (error !== failed) throw error;
        }
        return submission.withDeadline<unknown>(
          [world.throwingTask('C', thrown), world.task('unwanted', 100, 'x')],
          5_000,
        );
      },
      expect: ([a = 0, b = 0]) => [
        rejectsWith('C has thrown'),
        notes('the list of outcomes when a step failed with nothing', [{ error: undefined }, { error: null }]),
        callsOnce(['N', 'N', 'A', 'B', 'C']),
        finishesAt(100 + a + b),
        leavesNoTimers(),
      ],
    }),
    check('no steps: an empty list, at once', {
      scenario: ({ submission }) => submission.withDeadline([], 1_000),
      expect: [resolvesTo([]), finishesAt(0), callsNothing(), leavesNoTimers()],
    }),
  ],
});
