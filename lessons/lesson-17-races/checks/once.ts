import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  notes,
  resolvesTo,
  returnsValue,
  startsAt,
} from 'meanwhile';
import type { World } from 'meanwhile';

export default exercise<typeof import('../stubs/once.js')>({
  title: 'Set up once',
  hints: [
    'The second caller comes while the first one still waits for `init`. What is there by then that could be shared?',
    'Not the value, but the promise of it: keep that from the moment at which `init` is called. See "Twice the work" in the lesson.',
    'Whether there is an attempt already must not depend on what it gives: `undefined` and `0` are values too. And a failed ' +
      'attempt has to be forgotten before anybody who waited for it can call again.',
    'Nearly there: a variable for the promise outside of the function that you give back. When it is empty, put in a promise ' +
      'made with a `then` that calls `init` and a `catch` that empties the variable and throws the error again. Mind an ' +
      '`init` that throws before it gives a promise: if the variable is emptied first and filled afterwards, the failure stays.',
  ],
  checks: [
    check('set up once, whenever the callers come', {
      points: 2,
      orders: 'every',
      given: (draw) => ({ value: draw.word() }),
      scenario: ({ submission, world, given: { value } }) => {
        const get = submission.once(inits(world, [value, 'set up again', 'and again', 'and again']));
        const callAfter = async (label: string): Promise<string> => {
          await world.task(label, 100, undefined)();
          return get();
        };
        return Promise.all([get(), callAfter('guest A'), callAfter('guest B')]);
      },
      expect: ({ value }) => [resolvesTo([value, value, value]), callsOnce(['init', 'guest A', 'guest B'])],
    }),
    check('nothing happens before the first call', {
      scenario: ({ submission, world }) => {
        submission.once(world.task('init', 100, 'unwanted'));
        return 'not called';
      },
      expect: [returnsValue('not called'), callsNothing()],
    }),
    check('whatever the value is, it is kept', {
      given: (draw) => ({ values: [undefined, 0, '', null, false, draw.word()], ms: draw.int(2, 9) * 100 }),
      scenario: async ({ submission, world, given: { values, ms } }) => {
        const gets = values.map((value, index) => submission.once(world.task(`init ${index}`, ms, value)));
        const before = await Promise.all(gets.map((get) => get()));
        await world.sleep(1_000_000);
        const after = await Promise.all(gets.map((get) => get()));
        let count = 0;
        const init = (): Promise<number> => Promise.resolve((count += 1));
        const [one, two] = [submission.once(init), submission.once(init)];
        world.note('two made of the same init', [await one(), await two(), await one()]);
        return [before, after];
      },
      expect: ({ values, ms }) => [
        resolvesTo([values, values]),
        callsOnce(values.map((_, index) => `init ${index}`)),
        notes('two made of the same init', [1, 2, 1]),
        finishesAt(ms + 1_000_000),
      ],
    }),
    check('a failure reaches all who waited, and is not kept', {
      given: (draw) => ({ value: draw.word(), ms: draw.int(2, 9) * 100 }),
      scenario: async ({ submission, world, given: { value, ms } }) => {
        const failures: string[] = [];
        const persist = (get: () => Promise<string>): Promise<string> =>
          get().catch((error: unknown) => {
            failures.push(error instanceof Error ? error.message : String(error));
            return get();
          });
        const rejecting = world.failingTask('first try', ms, world.error('the first try has failed'));
        const get = submission.once(inTurn(rejecting, world.task('second try', ms, value)));
        // One more comes while the second try is under way.
        const values = await Promise.all([persist(get), persist(get), world.sleep(ms + 50).then(() => get())]);
        const throwing = world.throwingTask('throwing try', world.error('a try has thrown'));
        const hopeless = world.failingTask('failing try', 0, undefined);
        const other = submission.once(inTurn(throwing, hopeless, world.task('try after it', ms, value)));
        values.push(await persist(() => persist(other)).catch(() => 'no value at all'));
        world.note('the list of failures', failures);
        return values;
      },
      expect: ({ value, ms }) => [
        resolvesTo([value, value, value, value]),
        notes('the list of failures', [
          'the first try has failed',
          'the first try has failed',
          'a try has thrown',
          'undefined',
        ]),
        callsOnce(['first try', 'second try', 'throwing try', 'failing try', 'try after it']),
        startsAt({ 'first try': 0, 'second try': ms, 'throwing try': 2 * ms, 'try after it': 2 * ms }),
        finishesAt(3 * ms),
      ],
    }),
  ],
});

/** An init that gives another value each time it is called. */
function inits(world: World, values: readonly string[]): () => Promise<string> {
  let calls = 0;
  const init = world.operation({ label: 'init', ms: 100, gives: (call: number) => values[call] ?? '' });
  return () => init(calls++);
}

/** One after the other, and the last of them from then on. */
function inTurn(first: () => Promise<string>, ...others: (() => Promise<string>)[]): () => Promise<string> {
  let init = first;
  return () => {
    const current = init;
    init = others.shift() ?? init;
    return current();
  };
}
