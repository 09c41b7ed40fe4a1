import { callsOnce, check, exercise, finishesAt, logsInOrder, rejectsWith, resolvesTo } from 'meanwhile';

type Outcome = { readonly resolved: unknown } | { readonly rejected: unknown };

export default exercise<typeof import('../stubs/from-callback.js')>({
  title: 'A callback as a promise',
  hints: [
    'Who calls `done`, and when? Your function has long returned by then. What can it have returned, to be settled later?',
    '`new Promise((resolve, reject) => …)` hands you two functions that settle the promise. See "A promise of your own" ' +
      'in the lesson: it also says which call counts when there are several, and what becomes of a throw.',
    'Throwing inside `done` reaches nobody: the one who called `done` is not waiting for your promise. And beware of ' +
      '`if (error)`: it asks whether the error is truthy. Which values does the doc comment count as no error?',
    'Call `fn` inside the function that you give to `new Promise`, with a `done` of your own. That `done` calls `resolve` ' +
      'when the error is null or undefined, and `reject` otherwise. The promise itself takes care of second calls, and of ' +
      'an `fn` that throws.',
  ],
  checks: [
    check('gives the value, the moment it comes', {
      given: (draw) => ({ text: draw.word(), ms: draw.int(3, 20) * 100 }),
      scenario: ({ submission, world, given }) => {
        const read = world.task('read', given.ms, given.text);
        const reading = submission.fromCallback<string>((done) => {
          world.log('fn is called');
          void read().then((text) => done(null, text));
        });
        world.log('fromCallback has returned');
        return reading;
      },
      expect: ({ text, ms }) => [
        resolvesTo(text),
        finishesAt(ms),
        callsOnce(['read']),
        logsInOrder(['fn is called', 'fromCallback has returned']),
      ],
    }),
    check('rejects with the very error that done was given', {
      given: (draw) => ({ ms: draw.int(3, 20) * 100 }),
      scenario: ({ submission, world, given }) =>
        submission.fromCallback<string>((done) => {
          world.after(given.ms, () => done(world.error('no such file')));
        }),
      expect: ({ ms }) => [rejectsWith('no such file'), finishesAt(ms)],
    }),
    check('only null and undefined mean that all went well', {
      scenario: ({ submission }) => {
        const outcomeOf = (...told: [error: unknown, value?: unknown]): Promise<Outcome> =>
          outcome(() => submission.fromCallback<unknown>((done) => done(...told)));
        return Promise.all([
          outcomeOf(null),
          outcomeOf(null, null),
          outcomeOf(undefined, 0),
          outcomeOf(undefined, false),
          outcomeOf(0, 'unread'),
          outcomeOf('', 'unread'),
          outcomeOf(false),
          outcomeOf(NaN),
          // Thrown is thrown, whatever it is.
          outcome(() => submission.fromCallback(() => fail(undefined))),
        ]);
      },
      expect: [
        resolvesTo([
          { resolved: undefined },
          { resolved: null },
          { resolved: 0 },
          { resolved: false },
          { rejected: 0 },
          { rejected: '' },
          { rejected: false },
          { rejected: NaN },
          { rejected: undefined },
        ]),
        finishesAt(0),
      ],
    }),
    check('rejects when fn throws', {
      scenario: ({ submission, world }) =>
        submission.fromCallback<string>(() => {
          throw world.error('could not even start');
        }),
      expect: [rejectsWith('could not even start'), finishesAt(0)],
    }),
    check('the first outcome counts, whatever comes after it', {
      scenario: ({ submission, world }) =>
        Promise.all([
          outcome(() =>
            submission.fromCallback((done) => {
              done(null, 'first');
              done(null, 'second');
            }),
          ),
          outcome(() =>
            submission.fromCallback((done) => {
              done('failed');
              done(null, 'recovered');
            }),
          ),
          outcome(() =>
            submission.fromCallback((done) => {
              done(null, 'done');
              throw new Error('thrown too late');
            }),
          ),
          outcome(() =>
            submission.fromCallback((done) => {
              world.after(200, () => done(null, 'early'));
              world.after(300, () => done('late'));
              return 'returned';
            }),
          ),
          outcome(() =>
            submission.fromCallback((done): unknown => {
              world.after(100, () => done(null, 'handed to done'));
              return Promise.resolve('promised');
            }),
          ),
        ]),
      expect: [
        resolvesTo([
          { resolved: 'first' },
          { rejected: 'failed' },
          { resolved: 'done' },
          { resolved: 'early' },
          { resolved: 'handed to done' },
        ]),
        finishesAt(200),
      ],
    }),
  ],
});

/** How a call ended, as data. A throw counts as a rejection: another check looks at that. */
async function outcome(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { resolved: await call() };
  } catch (reason) {
    return { rejected: reason };
  }
}

function fail(thrown: unknown): never {
  throw thrown;
}
