import { asksOnlyFor, callsOnce, check, exercise, finishesAt, notes, rejectsWith, resolvesTo } from 'meanwhile';
import type { World } from 'meanwhile';

export default exercise<typeof import('../stubs/collect.js')>({
  title: 'Collect what comes',
  hints: [
    'Python writes `[await square(x) async for x in source]`. Which two waits are there in each round?',
    '`for await` takes any source, plain or async, and waits for each item. It also tells the source to stop when its body throws, and waits for that. See "Leaving early" and "Collecting" in the lesson.',
    'If you call `next` by yourself, or if you put all items into a list first, then an error of `map` must still reach the source.',
    'Nearly there: an empty list, a `for await` loop over the source, and in it one line that awaits `map(item)` and pushes what came.',
  ],
  checks: [
    check('takes the next item when map is done with this one', {
      given: (draw) => ({ words: [draw.word(), draw.word(), draw.word()], ms: draw.latencies(6, 100, 900) }),
      scenario: ({ submission, world, given: { words, ms } }) => {
        const items = words.map((word, index) => world.task(`item ${index + 1}`, ms[index] ?? 0, word));
        const left = ms.slice(3).map((each, index) => {
          return world.operation({ label: `map ${index + 1}`, ms: each, gives: (item: string) => `${item}!` });
        });
        return submission.collect(sourceOf(world, items), (item) => left.shift()?.(item) ?? 'map was called again');
      },
      expect: ({ words, ms }) => [
        resolvesTo(words.map((word) => `${word}!`)),
        asksOnlyFor(['item 1', 'map 1', 'item 2', 'map 2', 'item 3', 'map 3', 'release']),
        finishesAt(ms.reduce((sum, each) => sum + each, 0) + 200),
      ],
    }),
    check('an error of map stops the source, and comes out', {
      given: (draw) => draw.latencies(3, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, b = 0, c = 0] }) => {
        const failed = world.error('map has failed');
        const items = ['x', 'y', 'z'].map((item, index) =>
          world.task(`item ${index + 1}`, [a, b, 100][index] ?? 0, item),
        );
        const rejecting = world.failingTask('map', c, failed);
        const throwing = (): never => {
          throw failed;
        };
        try {
          // A result where an error is due is the wrong answer: it is given back for all to see.
          return await submission.collect(sourceOf(world, items), (item) => (item === 'y' ? rejecting() : item));
        } catch (error) {
          if (error !== failed) throw error;
        }
        const nothing = submission.collect(sourceOf(world, [world.task('item 4', 100, 'v')]), () =>
          Promise.reject(null),
        );
        const outcome = nothing.then(
          () => 'no error',
          (error: unknown) => ({ error }),
        );
        world.note('the outcome when map failed with null', await outcome);
        return submission.collect(sourceOf(world, [world.task('item 0', 100, 'w')]), throwing);
      },
      expect: ([a = 0, b = 0, c = 0]) => [
        rejectsWith('map has failed'),
        notes('the outcome when map failed with null', { error: null }),
        asksOnlyFor(['item 1', 'item 2', 'map', 'release', 'item 4', 'release', 'item 0', 'release']),
        finishesAt(a + b + c + 200 + 2 * (100 + 200)),
      ],
    }),
    check('an error of the source comes out', {
      given: (draw) => draw.latencies(2, 100, 900),
      scenario: ({ submission, world, given: [a = 0, b = 0] }) => {
        const items: (() => Promise<string>)[] = [
          world.task('item 1', a, 'x'),
          world.failingTask('item 2', b, world.error('the source has failed')),
          world.task('item 3', 100, 'z'),
        ];
        return submission.collect(sourceOf(world, items), (item) => item);
      },
      expect: ([a = 0, b = 0]) => [
        rejectsWith('the source has failed'),
        callsOnce(['item 1', 'item 2', 'release']),
        finishesAt(a + b + 200),
      ],
    }),
    check('takes plain lists, promises and falsy values', {
      given: (draw) => ({ word: draw.word(), ms: draw.int(2, 9) * 100 }),
      scenario: async ({ submission, world, given: { word, ms } }) => {
        const values = [0, '', null, undefined, false, word, new Error('this is no failure, but an item')];
        const list = await submission.collect(values, (item) => item);
        const promised = await submission.collect(
          [world.task('slow', ms, word)(), Promise.resolve(word)],
          (item) => `${item}!`,
        );
        const gone = world.error('an item is gone');
        const mapped: string[] = [];
        const outcome = submission.collect([Promise.resolve('x'), Promise.reject<string>(gone)], (item) => {
          mapped.push(item);
        });
        world.note(
          'whether a promise of a list gave its error',
          (await outcome.catch((error: unknown) => error)) === gone,
        );
        world.note('the list of items before it', mapped);
        const order: string[] = [];
        const squaring = submission.collect(numbersOf([3, 4, 5, 6], order), async (n) => {
          await Promise.resolve();
          order.push(`mapped ${n}`);
          if (n === 5) throw world.error('5 is enough');
          return n * n;
        });
        await squaring.catch(() => undefined);
        world.note('the order in which a plain source was asked', order);
        const set = await submission.collect(new Set([3, 4]), (n) => Promise.resolve(n * n));
        const empty = await submission.collect([], () => 'map was called');
        return { list, promised, set, empty };
      },
      expect: ({ word, ms }) => [
        resolvesTo({
          list: [0, '', null, undefined, false, word, new Error('this is no failure, but an item')],
          promised: [`${word}!`, `${word}!`],
          set: [9, 16],
          empty: [],
        }),
        notes('whether a promise of a list gave its error', true),
        notes('the list of items before it', ['x']),
        notes('the order in which a plain source was asked', [
          ...['asked for 3', 'mapped 3', 'asked for 4', 'mapped 4', 'asked for 5', 'mapped 5'],
          'told to stop',
        ]),
        finishesAt(ms),
      ],
    }),
    check('takes a source that can only give its next item', {
      given: (draw) => draw.latencies(2, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, b = 0] }) => {
        const items = [world.task('item 1', a, 1), world.task('item 2', b, 2), world.task('item 3', 100, 3)];
        const source: AsyncIterable<number> = {
          [Symbol.asyncIterator]: () => ({
            next: async () => {
              const item = items.shift();
              return item === undefined ? { value: undefined, done: true } : { value: await item(), done: false };
            },
          }),
        };
        const failed = world.error('map has failed');
        const outcome = submission.collect(source, (n) => {
          if (n === 3) throw failed;
          return 10 * n;
        });
        world.note('whether the error of map came out', (await outcome.catch((error: unknown) => error)) === failed);
        items.push(world.task('item 1', a, 1), world.task('item 2', b, 2));
        return submission.collect(source, (n) => 10 * n);
      },
      expect: ([a = 0, b = 0]) => [
        resolvesTo([10, 20]),
        notes('whether the error of map came out', true),
        finishesAt(2 * (a + b) + 100),
      ],
    }),
  ],
});

/** A plain source, which tells when it is asked for an item and when it is told to stop. */
function* numbersOf(numbers: readonly number[], order: string[]): Generator<number, void, void> {
  try {
    for (const n of numbers) {
      order.push(`asked for ${n}`);
      yield n;
    }
  } finally {
    order.push('told to stop');
  }
}

/** A generator of these items. It takes 200 ms to clean up, however it ends. */
async function* sourceOf(world: World, items: readonly (() => Promise<string>)[]): AsyncGenerator<string, void, void> {
  try {
    for (const item of items) yield await item();
  } finally {
    await world.task('release', 200, undefined)();
  }
}
