import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  peakConcurrency,
  rejectsWithError,
  resolvesTo,
} from 'meanwhile';

export default exercise<typeof import('../stubs/first-answer.js')>({
  title: 'The first good answer',
  hints: [
    'Three mirrors: one fails after 0.1 s, one answers after 0.3 s, one after 2 s. Which of them should decide, and would `Promise.race` pick it?',
    '`Promise.any` waits for the first success and gathers the errors on its way. The lesson shows it under "The first one that works".',
    'A mirror that is too slow needs an error of its own in that list: let each mirror race against a promise that rejects when the time is up. One such promise is enough for all, and so there is one timer to clear.',
    'Nearly there: map the mirrors through an async callback that returns a race between the called mirror and the timeout. Return the awaited `Promise.any` of that list in a `try`, and clear the timer in its `finally`.',
  ],
  checks: [
    check('gives the first answer, the moment it comes', {
      given: (draw) => {
        const [fails = 0, wins = 0, second = 0, slow = 0] = draw.latencies(4, 100, 1_900).sort((a, b) => a - b);
        return { fails, wins, second, slow, answer: draw.word() };
      },
      scenario: async ({ submission, world, given: { fails, wins, second, slow, answer } }) => {
        const labels = new Map<() => Promise<string>, string>([
          [world.failingTask('A', slow, world.error('A is down')), 'A'],
          [world.task('B', second, 'the answer of B'), 'B'],
          [world.failingTask('C', fails, world.error('C is down')), 'C'],
          [world.task('D', wins, answer), 'D'],
        ]);
        const mirrors = [...labels.keys()];
        const first = await submission.firstAnswer(mirrors, 2_500);
        world.note(
          'the list of mirrors afterwards',
          mirrors.map((mirror) => labels.get(mirror)),
        );
        return first;
      },
      expect: ({ wins, answer }) => [
        resolvesTo(answer),
        finishesAt(wins),
        peakConcurrency(4),
        callsOnce(['A', 'B', 'C', 'D']),
        leavesNoTimers(),
        notes('the list of mirrors afterwards', ['A', 'B', 'C', 'D']),
      ],
    }),
    check('0 and undefined are answers, and the last counts', {
      given: (draw) => draw.shuffle([undefined, 0, '', null, false, new Error('this is no failure, but an answer')]),
      scenario: ({ submission, world, given }) =>
        // All at the same time, each with a limit of its own.
        Promise.allSettled(
          given.map((answer) => {
            const mirrors = [
              world.failingTask('A', 200, world.error('A is down')),
              world.task('B', 600, answer),
              world.failingTask('C', 400, world.error('C is down')),
            ];
            return submission.firstAnswer<unknown>(mirrors, 1_000);
          }),
        ),
      expect: (given) => [
        resolvesTo(given.map((value) => ({ status: 'fulfilled', value }))),
        finishesAt(600),
        leavesNoTimers(),
      ],
    }),
    check('without an answer, gives all errors, in order', {
      // So many that no pool has room for all.
      given: (draw) => Array.from({ length: 120 }, () => draw.int(100, 900)),
      scenario: async ({ submission, world, given }) => {
        const errors = given.map((_, index) => world.error(`mirror ${index + 1} is down`));
        const mirrors = given.map((ms, index) => world.failingTask(`mirror ${index + 1}`, ms, errors[index]));
        try {
          return await submission.firstAnswer<unknown>(mirrors, 2_000);
        } catch (error) {
          world.note('the list of errors', namesOf(error, errors));
          throw asPlainAggregate(error);
        }
      },
      expect: (given) => [
        rejectsWithError({ name: 'AggregateError' }),
        notes(
          'the list of errors',
          given.map((_, index) => `mirror ${index + 1} is down`),
        ),
        finishesAt(Math.max(...given)),
        peakConcurrency(given.length),
        leavesNoTimers(),
      ],
    }),
    check('gives up at the deadline, and tells who was late', {
      given: (draw) => ({ ms: draw.latencies(4, 100, 900), limit: draw.int(10, 19) * 100 }),
      scenario: async ({ submission, world, given: { ms, limit } }) => {
        const errors = ['A', 'B', 'C', 'D'].map((label) => world.error(`${label} is down`));
        const mirrors = [
          world.failingTask('A', 3_000, errors[0]),
          world.failingTask('B', ms[0] ?? 0, errors[1]),
          world.task('C', 2_500, 'too late'),
          world.failingTask('D', ms[1] ?? 0, errors[3]),
          world.failingTask('E', ms[2] ?? 0, undefined),
          world.failingTask('F', ms[3] ?? 0, null),
        ];
        try {
          return await submission.firstAnswer<unknown>(mirrors, limit);
        } catch (error) {
          world.note('the list of errors', namesOf(error, errors));
          throw asPlainAggregate(error);
        }
      },
      expect: ({ limit }) => [
        rejectsWithError({ name: 'AggregateError' }),
        notes('the list of errors', ['TimeoutError', 'B is down', 'TimeoutError', 'D is down', undefined, null]),
        finishesAt(limit),
        leavesNoTimers(),
      ],
    }),
    check('a mirror that throws has failed; none, none answers', {
      given: (draw) => ({ answer: draw.word(), ms: draw.int(2, 9) * 100 }),
      scenario: async ({ submission, world, given: { answer, ms } }) => {
        const error = world.error('A has thrown');
        const mirrors = [world.throwingTask('A', error), world.task('B', ms, answer)];
        const first = await submission.firstAnswer(mirrors, 1_000);
        const lists: unknown[] = [];
        for (const some of [mirrors.slice(0, 1), [], [world.hangingTask('C')]]) {
          try {
            lists.push(await submission.firstAnswer(some, 1_000));
          } catch (caught) {
            lists.push(namesOf(caught, [error]));
          }
        }
        return { first, errorsOfOne: lists[0], errorsOfNone: lists[1], errorsOfOneThatHangs: lists[2] };
      },
      expect: ({ answer, ms }) => [
        resolvesTo({
          first: answer,
          errorsOfOne: ['A has thrown'],
          errorsOfNone: [],
          errorsOfOneThatHangs: ['TimeoutError'],
        }),
        finishesAt(ms + 1_000),
        callsOnce(['A', 'A', 'B', 'C']),
        leavesNoTimers(),
      ],
    }),
  ],
});

/** Tells which errors an `AggregateError` holds: the very ones, or what they are called. */
function namesOf(error: unknown, known: readonly Error[]): unknown {
  if (!(error instanceof AggregateError)) return 'none, as it is no AggregateError';
  return error.errors.map((one: unknown) => {
    if (!(one instanceof Error)) return one;
    return known.includes(one) || one.name === 'Error' ? describe(one, known) : one.name;
  });
}

function describe(error: Error, known: readonly Error[]): string {
  return known.includes(error) ? error.message : `another error: ${error.message}`;
}

/** A class of its own that extends `AggregateError` is as good, whatever its name. */
function asPlainAggregate(error: unknown): unknown {
  return error instanceof AggregateError ? new AggregateError(error.errors, error.message) : error;
}
