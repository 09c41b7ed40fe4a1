import { check, exercise, finishesAt, leavesNoTimers, notes, rejectsWith, resolvesTo } from 'meanwhile';

export default exercise<typeof import('../stubs/all-props.js')>({
  title: 'All of an object',
  hints: [
    'You know how to wait for a list. How do you make a list of an object, and an object of a list again?',
    '`Object.keys`, `Object.values` and `Object.entries` go one way, `Object.fromEntries` goes the other. The results of ' +
      '`Promise.all` come in the order of the list, so that you know which name each belongs to. See "Names instead of ' +
      'places" in the lesson.',
    'Awaiting one property after the other in a loop is right until one of them fails: then the others have nobody who ' +
      'listens. Hand all values to one `Promise.all`; plain values and thenables are welcome there too.',
    'Nearly there: `await Promise.all(Object.values(record))`, and then `Object.fromEntries` of pairs: each name of ' +
      '`Object.keys(record)` with the result at the same index.',
  ],
  checks: [
    check('gives each result under its name', {
      points: 2,
      given: (draw) => ({ ms: draw.shuffle(draw.latencies(4, 107, 907)), words: [draw.word(), draw.word()] }),
      scenario: async ({ submission, world, given: { ms, words } }) => {
        const [a = 0, b = 0, c = 0, d = 0] = ms;
        const promised = {
          sun: world.task('sun', a, words[0])(),
          clouds: world.task('clouds', b, 0)(),
          rain: world.task('rain', c, undefined)(),
          name: world.task('name', d, '')(),
        };
        const running = submission.allProps(promised);
        // Another call at the same time keeps its results to itself.
        void submission.allProps({ sun: 'of another call', moon: null });
        return running;
      },
      expect: ({ ms, words }) => [
        resolvesTo({ sun: words[0], clouds: 0, rain: undefined, name: '' }),
        finishesAt(Math.max(...ms)),
        leavesNoTimers(),
      ],
    }),
    check('takes all that can be awaited, and leaves it as it was', {
      given: (draw) => ({ ms: draw.int(2, 9) * 100, words: [draw.word(), draw.word(), draw.word()] }),
      scenario: async ({ submission, world, given: { ms, words } }) => {
        const promise = world.task('promise', ms, words[0])();
        const thenable = {
          then: (resolve: (word: string | undefined) => void) => world.after(ms, () => resolve(words[1])),
        };
        // Plain values, and what is in them is not looked at.
        const [box, call] = [{ promise }, () => 'called'];
        const record = {
          promise,
          thenable,
          plain: words[2],
          again: promise,
          equal: words[2],
          nothing: null,
          box,
          call,
        };
        world.note('what an empty record gives', await submission.allProps({}));
        const { box: sameBox, call: sameCall, ...results } = await submission.allProps(record);
        world.note('an object and a function are handed on as they are', [sameBox === box, sameCall === call]);
        world.note('which properties are unchanged afterwards', [
          record.promise === promise,
          record.thenable === thenable,
          record.plain === words[2],
          Object.keys(record).length === 8,
        ]);
        return results;
      },
      expect: ({ ms, words }) => [
        notes('what an empty record gives', {}),
        resolvesTo({
          promise: words[0],
          thenable: words[1],
          plain: words[2],
          again: words[0],
          equal: words[2],
          nothing: null,
        }),
        notes('an object and a function are handed on as they are', [true, true]),
        finishesAt(ms),
        notes('which properties are unchanged afterwards', [true, true, true, true]),
      ],
    }),
    check('rejects the moment one of them does', {
      given: (draw) => draw.latencies(3, 100, 900).sort((a, b) => a - b),
      scenario: ({ submission, world, given: [early = 0, late = 0, latest = 0] }) =>
        submission.allProps({
          slow: world.task('slow', latest, 'done')(),
          broken: world.failingTask('broken', early, world.error('broken'))(),
          torn: world.failingTask('torn', late, world.error('torn'))(),
        }),
      expect: ([early = 0]) => [rejectsWith('broken'), finishesAt(early), leavesNoTimers()],
    }),
  ],
});
