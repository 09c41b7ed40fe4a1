import { callsOnce, check, exercise, finishesAt, leavesNothingRunning, rejectsWith, resolvesTo } from 'meanwhile';
import type { Phrasebook } from '../stubs/create-service.js';

export default exercise<typeof import('../stubs/create-service.js')>({
  title: 'Repair: the book that opens empty',
  kind: 'repair',
  hints: [
    'What does `new` give back, and when? What has `fill` done by then?',
    'A constructor cannot wait, and a promise that it starts is held by nobody: neither its end nor its error reaches the caller. See "A constructor cannot wait" in the lesson.',
    '`createService` is async and may wait as long as it likes. So let it do the waiting, before there is an object at all.',
    'Nearly there: give the constructor the phrases instead of `load`, take `fill` away, and in `createService` await `load()` before you call `new`.',
  ],
  checks: [
    check('the book has its phrases when it is there', {
      points: 2,
      given: (draw) => ({
        ms: draw.int(3, 20) * 100,
        phrases: [
          [draw.word(), draw.word()],
          [draw.word(), ''],
        ] as [string, string][],
      }),
      scenario: async ({ submission, world, given: { ms, phrases } }) => {
        const book = await submission.createService(world.task('load', ms, new Map(phrases)));
        return [...phrases.map(([phrase]) => phrase), 'constructor'].map((phrase) => book.translate(phrase));
      },
      expect: ({ ms, phrases }) => [
        resolvesTo([...phrases.map(([, translation]) => translation), '?']),
        finishesAt(ms),
        callsOnce(['load']),
      ],
    }),
    check('rejects with the error of the loading', {
      given: (draw) => draw.int(3, 20) * 100,
      scenario: ({ submission, world, given }) => {
        const lost = world.error('the book is lost');
        // A book although the loading failed is the wrong answer: what it says is given back for all to see.
        const ask = (book: Phrasebook): string => book.translate('good day');
        // This load throws: outside of any promise, unless the submission sees to it.
        const first = submission.createService(world.throwingTask('throwing load', lost));
        return Promise.resolve(first).then(ask, async (error: unknown) => {
          if (error !== lost) throw error;
          return ask(await submission.createService(world.failingTask('failing load', given, lost)));
        });
      },
      expect: (given) => [rejectsWith('the book is lost'), finishesAt(given)],
    }),
    check('each book has its own phrases', {
      given: (draw) => ({ latencies: draw.latencies(3, 200, 900), words: [draw.word(), draw.word(), draw.word()] }),
      scenario: async ({ submission, world, given: { latencies, words } }) => {
        const loads = words.map((word, index) =>
          world.task(`load ${index + 1}`, latencies[index] ?? 0, new Map([['good day', word]])),
        );
        // The first one is loaded for two books.
        const books = await Promise.all([...loads, ...loads.slice(0, 1)].map((load) => submission.createService(load)));
        return books.map((book) => book.translate('good day'));
      },
      expect: ({ latencies, words }) => [
        resolvesTo([...words, words[0]]),
        finishesAt(Math.max(...latencies)),
        callsOnce(['load 1', 'load 2', 'load 3', 'load 1']),
        leavesNothingRunning(),
      ],
    }),
  ],
});
