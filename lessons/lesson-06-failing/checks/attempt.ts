import { callsOnce, check, exercise, finishesAt, leavesNoTimers, notes, resolvesTo } from 'meanwhile';
import type { Outcome } from '../stubs/attempt.js';

export default exercise<typeof import('../stubs/attempt.js')>({
  title: 'How did it end?',
  hints: [
    'A task can end in two ways. In which line of your function does each of them show?',
    'An error comes out of a promise where the promise is awaited, and only a `try` around that very `await` can catch it. The lesson shows the difference under "A catch that never catches" and "What a try watches".',
    'Which way it ended is told by where you are, in the `try` or in the `catch`, and not by what came: `undefined` can be a value and can be an error. The `await` and the call both belong inside the `try`, because a task can throw before it gives a promise.',
    'Nearly there: in the `try`, return an object with `ok: true` and, as its `value`, the awaited call. In the `catch`, return one with `ok: false` and the error.',
  ],
  checks: [
    check('gives a value, the moment it is there', {
      given: (draw) => ({ value: draw.word(), ms: draw.int(2, 20) * 100 + 7 }),
      scenario: ({ submission, world, given }) => submission.attempt(world.task('task', given.ms, given.value)),
      expect: ({ value, ms }) => [
        resolvesTo({ ok: true, value }),
        finishesAt(ms),
        callsOnce(['task']),
        leavesNoTimers(),
      ],
    }),
    check('gives the very error instead of rejecting', {
      given: (draw) => ({ reason: `the ${draw.word()} is broken`, ms: draw.int(2, 20) * 100 + 7 }),
      scenario: async ({ submission, world, given }) => {
        const error = world.error(given.reason);
        const outcome = await submission.attempt(world.failingTask('task', given.ms, error));
        world.note('whether it is the very error', isVeryError(outcome, error));
        return outcome;
      },
      expect: ({ reason, ms }) => [
        resolvesTo({ ok: false, error: new Error(reason) }),
        notes('whether it is the very error', true),
        finishesAt(ms),
        callsOnce(['task']),
      ],
    }),
    check('keeps every value: undefined, 0, even an error', {
      given: (draw) => draw.shuffle([undefined, 0, '', null, false]),
      scenario: ({ submission, world, given }) =>
        Promise.all(
          [...given, world.error('a value')].map((value, index) =>
            submission.attempt(world.task(`task ${index + 1}`, 100, value)),
          ),
        ),
      expect: (given) => [
        resolvesTo([...given, new Error('a value')].map((value) => ({ ok: true, value }))),
        finishesAt(100),
      ],
    }),
    check('keeps every error: undefined, 0, an empty text', {
      given: (draw) => draw.shuffle([undefined, 0, '', null, false]),
      scenario: ({ submission, world, given }) =>
        Promise.all(
          [
            ...given.map((error, index) => world.failingTask(`task ${index + 1}`, 100, error)),
            world.throwingTask('task that throws', given[0]),
          ].map((task) => submission.attempt(task)),
        ),
      expect: (given) => [resolvesTo([...given, given[0]].map((error) => ({ ok: false, error })))],
    }),
    check('takes what a task throws for a failure', {
      given: (draw) => `no ${draw.word()} here`,
      scenario: async ({ submission, world, given }) => {
        const error = world.error(given);
        const outcome = await submission.attempt(world.throwingTask('task', error));
        world.note('whether it is the very error', isVeryError(outcome, error));
        return outcome;
      },
      expect: (given) => [
        resolvesTo({ ok: false, error: new Error(given) }),
        notes('whether it is the very error', true),
        finishesAt(0),
        callsOnce(['task']),
      ],
    }),
  ],
});

/** Whether it tells of this very error, and not of one that looks like it. */
function isVeryError(outcome: Outcome<unknown> | undefined, error: Error): boolean {
  return outcome?.ok === false && outcome.error === error;
}
