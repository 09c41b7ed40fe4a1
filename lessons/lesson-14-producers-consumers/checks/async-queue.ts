import { check, exercise, leavesNoTimers, logs, resolvesTo } from 'meanwhile';
import type { World } from 'meanwhile';

export default exercise<typeof import('../stubs/async-queue.js')>({
  title: 'A queue with limited room',
  hints: [
    'Somebody calls `get` and there is nothing to give. You return a promise: who will resolve it, and where do you keep what that takes?',
    'Whoever waits leaves its `resolve` in a list, and the other side takes the oldest one out and calls it. See "Wait for the call, do not ask" in the lesson; "Room for two" does the same for somebody who waits for room, and "Common mistakes" says why there has to be a list of them.',
    'Mind the moment in between: if you wake somebody up who then has to look for an item or for room again, a newcomer can be quicker. Hand the item itself over instead, and let the oldest waiting `put` move in at the very moment when `get` makes room.',
    'Nearly there: three lists, for the items, for the `resolve` of each waiting `get`, and for each waiting `put` its item and its `resolve`. `put` serves a waiting `get`, or else adds the item when there is room, or else waits. `get` takes the oldest item and moves the oldest waiting `put` in, or else waits. An item may be `undefined`, so ask for the length of a list and not for what `shift()` gave.',
  ],
  checks: [
    check('items come out in the order they were put in', {
      given: (draw) => {
        const word = draw.word();
        const more = Array.from({ length: 113 }, () => draw.int(1, 50));
        return [word, undefined, 0, null, '', word, false, ...more];
      },
      scenario: async ({ submission, world, given }) => {
        const queue = new submission.AsyncQueue<unknown>(Infinity);
        // Another queue keeps its items to itself.
        const other = new submission.AsyncQueue<unknown>(given.length);
        await soon(
          world,
          given.flatMap((item) => [other.put('of another queue'), queue.put(item)]),
        );
        return soon(
          world,
          given.map(() => queue.get()),
        );
      },
      expect: (given) => [resolvesTo(given)],
    }),
    check('a put waits until there is room', {
      given: (draw) => {
        const room = draw.int(2, 3);
        const items = Array.from({ length: room + 2 }, () => draw.word());
        const [first = 0, second = 0] = draw.latencies(2, 100, 900).sort((a, b) => a - b);
        return { room, items, moments: [first, second] };
      },
      scenario: async ({ submission, world, given: { room, items, moments } }) => {
        const queue = new submission.AsyncQueue<string>(room);
        world.log(`there is room for ${room}`);
        const puts = items.map(async (item) => {
          const outcome = await queue.put(item).then(() => 'is in', String);
          world.log(`${item} ${outcome}`);
        });
        const gets: Promise<string>[] = [];
        for (const moment of moments) {
          await world.sleep(moment - world.now());
          gets.push(queue.get());
        }
        while (gets.length < items.length) gets.push(queue.get());
        await soon(world, puts);
        return soon(world, gets);
      },
      expect: ({ room, items, moments }) => [
        resolvesTo(items),
        logs([
          [0, `there is room for ${room}`],
          ...items.map((item, index) => [moments[index - room] ?? 0, `${item} is in`] as const),
        ]),
        leavesNoTimers(),
      ],
    }),
    check('a get waits for an item, first come, first served', {
      given: (draw) => {
        const moments = draw.latencies(3, 101, 997, 7).sort((a, b) => a - b);
        const items = draw.shuffle([undefined, 0, draw.word()]);
        return moments.map((moment, index) => ({ moment, item: items[index] }));
      },
      scenario: async ({ submission, world, given }) => {
        const queue = new submission.AsyncQueue<unknown>(1);
        world.log('Ann, Ben and Cleo come');
        const gets = ['Ann', 'Ben', 'Cleo'].map((name) =>
          queue.get().then((item) => world.log(`${name} got ${String(item)}`)),
        );
        const puts: Promise<void>[] = [];
        for (const { moment, item } of given) {
          await world.sleep(moment - world.now());
          puts.push(queue.put(item));
        }
        await soon(world, [...gets, ...puts]);
        // Those who wait for ever must not keep the program busy.
        const full = new submission.AsyncQueue<number>(1);
        for (let more = 0; more < 120; more += 1) {
          void queue.get();
          void full.put(more);
        }
        await world.sleep(60_000);
      },
      expect: (given) => [
        logs([
          [0, 'Ann, Ben and Cleo come'],
          ...given.map(
            ({ moment, item }, index) => [moment, `${['Ann', 'Ben', 'Cleo'][index]} got ${String(item)}`] as const,
          ),
        ]),
        leavesNoTimers(),
      ],
    }),
    check('nobody overtakes somebody who waits', {
      given: (draw) => Array.from({ length: 5 }, () => draw.word()),
      scenario: async ({ submission, world, given: [a = '', b = '', c = '', d = '', e = ''] }) => {
        const queue = new submission.AsyncQueue<string>(1);
        const gets = [queue.get()];
        const puts = [queue.put(a)];
        // In the same turn, before the one who waits has heard of it.
        gets.push(queue.get());
        puts.push(queue.put(b));
        await soon(world, gets);

        puts.push(queue.put(c), queue.put(d));
        gets.push(queue.get());
        // There is room now, and d has waited for it.
        puts.push(queue.put(e));
        gets.push(queue.get(), queue.get());
        await soon(world, puts);
        return soon(world, gets);
      },
      expect: (given) => [resolvesTo(given)],
    }),
    check('loses and doubles nothing, whoever comes when', {
      orders: 'every',
      given: (draw) => [1, 2].map((number) => [`${draw.word()} ${number}`, `${draw.word()} ${number}`]),
      scenario: async ({ submission, world, given }) => {
        const queue = new submission.AsyncQueue<string>(1);
        const puts: string[] = [];
        const gets: Promise<string>[] = [];
        const produce = async (arrive: () => Promise<void>, items: readonly string[]): Promise<void> => {
          await arrive();
          for (const item of items) {
            puts.push(item);
            await queue.put(item);
          }
        };
        const consume = async (arrive: () => Promise<void>): Promise<void> => {
          await arrive();
          for (let round = 0; round < 2; round += 1) {
            const getting = queue.get();
            gets.push(getting);
            await getting;
          }
        };
        const arrival = (who: string) => world.task(`${who} comes`, 100, undefined);
        await Promise.all([
          ...given.map((items, index) => produce(arrival(`producer ${index + 1}`), items)),
          ...given.map((_, index) => consume(arrival(`consumer ${index + 1}`))),
        ]);
        const got = await Promise.all(gets);
        return got.flatMap((item, index) =>
          item === puts[index] ? [] : [`get ${index + 1} gave ${item}, and put ${index + 1} was ${puts[index]}`],
        );
      },
      expect: [resolvesTo([])],
    }),
  ],
});

/** What each of them gives within 100 ms: one that hangs is seen for itself, and does not hold up the others. */
function soon<T>(world: World, waits: readonly Promise<T>[]): Promise<(T | string)[]> {
  const patience = world.sleep(100).then(() => 'still waiting');
  return Promise.all(waits.map((wait) => Promise.race([wait, patience])));
}
