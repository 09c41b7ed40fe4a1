import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  notes,
  oneAtATime,
  rejectsWithError,
  resolvesTo,
  startsInOrder,
} from 'meanwhile';

export default exercise<typeof import('../stubs/cleanup-stack.js')>({
  title: 'A stack of cleanups',
  hints: [
    'The mixer stands on the table, and the table stands in the kitchen. In which order do you take them away again?',
    'A list of functions is all there is to remember. The lesson shows why the last comes first under "Several resources", and what to do with errors that come up during cleanup under "When the cleanup fails".',
    'An error must not leave the loop, or the rest stays open: catch it inside the loop, keep it, and go on. After the loop, look whether you have kept any.',
    'Two calls of `close` must share one run: keep the promise of the run in a field, as `this.closing ??= this.runAll()`, and return it from `close`. That field also tells `defer` whether it comes too late.',
    'Nearly there: `runAll` goes through the list from its end. Each round awaits one cleanup in a `try` and pushes what it caught to `errors`. Behind the loop: if there are errors, throw `new AggregateError(errors)`.',
  ],
  checks: [
    check('closes in reverse order, one at a time', {
      given: (draw) => draw.latencies(3, 100, 900),
      scenario: async ({ submission, world, given }) => {
        const stack = new submission.CleanupStack();
        given.forEach((ms, index) => stack.defer(world.task('ABC'.charAt(index), ms, undefined)));
        // Nothing may be cleaned up before its time.
        await world.sleep(1_000);
        await stack.close();
      },
      expect: ([a = 0, b = 0, c = 0]) => [
        startsInOrder(['C', 'B', 'A']),
        callsOnce(['A', 'B', 'C']),
        oneAtATime(),
        finishesAt(1_000 + a + b + c),
      ],
    }),
    check('goes on after a failure, and reports them all', {
      given: (draw) => draw.latencies(3, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, c = 0, d = 0] }) => {
        // An error that counts as false is an error all the same.
        const errors: unknown[] = [
          ...['A', 'B', 'D'].map((label) => world.error(`${label} does not close`)),
          null,
          undefined,
        ];
        const [first, second, third] = errors;
        const stack = new submission.CleanupStack();
        stack.defer(world.failingTask('A', a, first));
        stack.defer(world.throwingTask('B', second));
        stack.defer(world.task('C', c, undefined));
        stack.defer(world.failingTask('D', d, third));
        stack.defer(world.failingTask('E', 50, null));
        stack.defer(world.failingTask('F', 50, undefined));
        try {
          await stack.close();
        } catch (error) {
          // The very errors, told by their place in the list above.
          if (error instanceof AggregateError) {
            world.note(
              'the list of errors in it',
              error.errors.map((each: unknown) => ['A', 'B', 'D', 'E', 'F'][errors.indexOf(each)] ?? each),
            );
          }
          throw error;
        }
      },
      expect: ([a = 0, c = 0, d = 0]) => [
        rejectsWithError({ name: 'AggregateError' }),
        notes('the list of errors in it', ['F', 'E', 'D', 'B', 'A']),
        callsOnce(['A', 'B', 'C', 'D', 'E', 'F']),
        finishesAt(a + c + d + 100),
      ],
    }),
    check('one failure is an AggregateError too', {
      given: (draw) => draw.int(1, 9) * 100,
      scenario: async ({ submission, world, given }) => {
        const stack = new submission.CleanupStack();
        const failed = world.error('A does not close');
        stack.defer(world.failingTask('A', given, failed));
        try {
          await stack.close();
        } catch (error) {
          const errors: unknown[] = error instanceof AggregateError ? error.errors : [];
          world.note(
            'the list of errors in it',
            errors.map((each) => (each === failed ? 'the very error of A' : each)),
          );
          throw error;
        }
      },
      expect: (ms) => [
        rejectsWithError({ name: 'AggregateError' }),
        notes('the list of errors in it', ['the very error of A']),
        finishesAt(ms),
      ],
    }),
    check('cleans up once, however often it is closed', {
      given: (draw) => draw.latencies(2, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, b = 0] }) => {
        const stack = new submission.CleanupStack();
        stack.defer(world.failingTask('A', a, world.error('A does not close')));
        stack.defer(world.task('B', b, undefined));
        const close = async (): Promise<string> => {
          try {
            await stack.close();
            return `closed at ${world.now()}`;
          } catch (error) {
            const errors: unknown[] = error instanceof AggregateError ? error.errors : [];
            return `failed at ${world.now()} with ${errors.map(String).join() || 'no errors'}`;
          }
        };
        const together = Promise.all([close(), close()]);
        world.note(
          'what defer threw while it was closing',
          messageOf(() => stack.defer(world.task('C', 100, undefined))),
        );
        return [...(await together), await close()];
      },
      expect: ([a = 0, b = 0]) => [
        resolvesTo(Array.from({ length: 3 }, () => `failed at ${a + b} with Error: A does not close`)),
        notes('what defer threw while it was closing', 'the stack is closed'),
        callsOnce(['A', 'B']),
        finishesAt(a + b),
      ],
    }),
    check('without cleanups, done at once; then takes no more', {
      scenario: async ({ submission, world }) => {
        const [stack, other] = [new submission.CleanupStack(), new submission.CleanupStack()];
        await stack.close();
        world.note('when it was closed', world.now());
        world.note(
          'the message that defer threw',
          messageOf(() => stack.defer(world.task('A', 100, undefined))),
        );
        await stack.close();
        // The other is open as before.
        other.defer(world.task('B', 100, undefined));
        await other.close();
      },
      expect: [
        notes('when it was closed', 0),
        notes('the message that defer threw', 'the stack is closed'),
        callsOnce(['B']),
        finishesAt(100),
      ],
    }),
  ],
});

/** The message of the error that a call throws. */
function messageOf(call: () => void): string {
  try {
    call();
    return 'nothing';
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
}
