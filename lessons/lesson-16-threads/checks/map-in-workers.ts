import {
  check,
  exercise,
  keepsLoopFree,
  leavesNoTimers,
  leavesNoWorkers,
  notes,
  rejectsWithError,
  sharesWork,
  resolvesTo,
  startsWorkers,
  worksInWorkers,
} from 'meanwhile';
import type { Draw } from 'meanwhile';

export default exercise<typeof import('../stubs/map-in-workers.js')>({
  title: 'A pool of workers',
  counted: true,
  hints: [
    'A worker has just answered. What does it do next, and what would it need to know?',
    'Start the workers first, and keep them. Each waits for messages: for each message, one item, it posts one answer. ' +
      'The pool of lesson-12 does the rest: workers that all take from one line. See "More than one" in the lesson.',
    '`once(worker, "message")` of `node:events` gives a promise of a list with the answer in it; it rejects with what ' +
      'the worker throws. Where a result belongs is known to the one who asked: write to `results[index]`.',
    'Nearly there: for each worker an async function that takes the next index from a counter that all of them share, ' +
      'posts the item, awaits the answer and stores it, until the line is empty. Await them all in a `try`, and in its ' +
      '`finally` call `terminate()` on each worker: one that listens never ends by itself.',
  ],
  checks: [
    check('gives the factors in the order of the items', {
      given: (draw) => {
        const prime = draw.pick([101, 211, 307, 401]);
        return draw.shuffle([12, 7, 1, 2, 1_024, draw.int(500, 999), prime * prime, 12, 2 ** 40]);
      },
      scenario: async ({ submission, world, given }) => {
        const items = [...given];
        // Another call at the same time, with one more to do, keeps its results to itself.
        const other = submission.mapInWorkers([...items.toReversed(), 30], 2);
        const results = await submission.mapInWorkers(items, 2);
        world.note('the list of items afterwards', items);
        world.note('how many results are not the list of another item', new Set(results).size);
        return [results, await other];
      },
      expect: (given) => [
        resolvesTo([given.map(factorsOf), [...given.toReversed(), 30].map(factorsOf)]),
        notes('the list of items afterwards', given),
        notes('how many results are not the list of another item', given.length),
        leavesNoTimers(),
      ],
    }),
    check('does the work in a fixed pool', {
      points: 2,
      given: (draw) => ({ size: draw.int(3, 4), items: heavyItems(draw, 36) }),
      scenario: ({ submission, given: { items, size } }) => submission.mapInWorkers(items, size),
      expect: ({ items, size }) => [
        worksInWorkers(0.9),
        keepsLoopFree(0.1),
        startsWorkers(size),
        sharesWork(1.25 / size),
        resolvesTo(items.map(factorsOf)),
        leavesNoWorkers(),
      ],
    }),
    check('starts no more workers than there are items', {
      given: (draw) => heavyItems(draw, 3),
      scenario: async ({ submission, world, given }) => {
        world.note('the results for no items', await submission.mapInWorkers([], 4));
        world.note('the ms that it took to do no items', world.now());
        // Two calls at the same time have workers of their own.
        return Promise.all([submission.mapInWorkers(given, 8), submission.mapInWorkers(given.slice(0, 2), 8)]);
      },
      expect: (given) => [
        startsWorkers(5),
        notes('the results for no items', []),
        notes('the ms that it took to do no items', 0),
        resolvesTo([given.map(factorsOf), given.slice(0, 2).map(factorsOf)]),
        leavesNoWorkers(),
      ],
    }),
    check('rejects at what is no item, and leaves no worker', {
      given: (draw) =>
        [...draw.shuffle([-12, 7.5, Number.NaN]), 0].map((bad, index) => {
          const others = heavyItems(draw, 4);
          // Each of them twice: in the first list for two workers at the same time, and in the others anywhere.
          return { bad, items: index === 0 ? [bad, bad, ...others] : draw.shuffle([bad, bad, ...others]) };
        }),
      scenario: async ({ submission, world, given }) => {
        for (const { bad, items } of given.slice(0, -1)) {
          world.note(`the error for ${bad}`, await errorOf(submission.mapInWorkers(items, 3)));
        }
        return submission.mapInWorkers(given.at(-1)?.items ?? [], 2);
      },
      expect: (given) => [
        rejectsWithError({ name: 'RangeError', message: `not an item: ${given.at(-1)?.bad}` }),
        ...given.slice(0, -1).map(({ bad }) => notes(`the error for ${bad}`, `RangeError: not an item: ${bad}`)),
        leavesNoWorkers(),
        leavesNoTimers(),
      ],
    }),
  ],
});

/** Products of two primes of about the same size: they take some computing, and all of them as much. */
function heavyItems(draw: Draw, count: number): number[] {
  const [first = 0, ...others] = draw.shuffle([953, 967, 971, 977, 983, 991, 997]);
  return Array.from({ length: count }, () => first * draw.pick(others));
}

function errorOf(factors: Promise<number[][]>): Promise<string> {
  return factors.then(
    () => 'none, but factors',
    (error: unknown) => String(error),
  );
}

function factorsOf(item: number): number[] {
  for (let divisor = 2; divisor <= item; divisor += 1) {
    if (item % divisor === 0) return [divisor, ...factorsOf(item / divisor)];
  }
  return [];
}
