import { check, exercise, finishesAt, leavesNoTimers, logs, resolvesTo } from 'meanwhile';
import type { World } from 'meanwhile';
import type { Channel } from '../stubs/channel.js';

export default exercise<typeof import('../stubs/channel.js')>({
  title: 'A channel that can be closed',
  hints: [
    'Three may be waiting when `close` is called: a loop for an item, a sender for room, and nobody at all. What should each of them hear?',
    'That it is over is a state of the channel, and no item. A waiting loop hears of it at once, because nothing will come; a waiting sender is served as ever. See "Who tells them that it is over?" in the lesson.',
    'What a loop waits for is not an item but an `IteratorResult`: `{ done: false, value: item }` or `{ done: true, value: undefined }`. Keep the `resolve` of each waiting loop, as `AsyncQueue` does for each waiting `get`.',
    'Nearly there: an `async *[Symbol.asyncIterator]()` with a loop in it that awaits the next result of a private method, returns when it is done and yields its value otherwise. The method gives the oldest item (and moves the oldest waiting sender in), or the end when the channel is closed, or else a promise that waits. `close` sets the flag and ends all who wait there.',
  ],
  checks: [
    check('a loop gets every item in order, until close', {
      given: (draw) => {
        const word = draw.word();
        const items = [word, undefined, 0, null, '', word];
        const moments = draw.latencies(items.length, 101, 1_997, 7).sort((a, b) => a - b);
        return items.map((item, index) => ({ item, moment: moments[index] ?? 0 }));
      },
      scenario: async ({ submission, world, given }) => {
        const channel = new submission.Channel<unknown>(3);
        // Another channel keeps its items to itself.
        await new submission.Channel<unknown>(1).send('of another channel');
        const looping = take(channel, (item) => world.log(`took ${String(item)}`));
        const sends: Promise<unknown>[] = [];
        for (const { item, moment } of given) {
          await world.sleep(moment - world.now());
          sends.push(channel.send(item));
        }
        await soon(world, Promise.all(sends));
        await world.sleep(100);
        channel.close();
        channel.close();
        return soon(world, looping);
      },
      expect: (given) => [
        resolvesTo(given.map(({ item }) => item)),
        logs(given.map(({ item, moment }) => [moment, `took ${String(item)}`])),
        finishesAt((given.at(-1)?.moment ?? 0) + 100),
        leavesNoTimers(),
      ],
    }),
    check('a send waits for room, and nobody overtakes', {
      given: (draw) => {
        const room = draw.int(1, 3);
        const items = Array.from({ length: room + 3 }, () => draw.word());
        return { room, items, moments: draw.latencies(2, 100, 900).sort((a, b) => a - b) };
      },
      scenario: async ({ submission, world, given: { room, items, moments } }) => {
        const channel = new submission.Channel<string>(room);
        const send = (item: string) => channel.send(item).then(() => world.log(`${item} is in`));
        const [last = '', ...others] = [...items].reverse();
        const sending = others.reverse().map(send);
        const got: string[] = [];
        for await (const item of channel) {
          got.push(item);
          // In the same turn in which room was made: those who wait go first.
          if (got.length === 1) sending.push(send(last));
          if (got.length === items.length) break;
          await world.sleep((moments[got.length - 1] ?? world.now()) - world.now());
        }
        await Promise.all(sending);
        const served = await serve(new submission.Channel<string>(1), world);
        // Those who wait for ever must not keep the program busy.
        const [empty, full] = [new submission.Channel<number>(1), new submission.Channel<number>(1)];
        for (let more = 0; more < 120; more += 1) {
          void takeOne(empty);
          void full.send(more);
        }
        await world.sleep(60_000);
        return { got, served };
      },
      expect: ({ room, items, moments: [first = 0, second = 0] }) => [
        resolvesTo({ got: items, served: ['Ann took x', 'Ben took y', 'Cleo took z'] }),
        // The loop takes its first item at 0 s.
        logs(items.map((item, index) => [[0, first, second][index - room] ?? 0, `${item} is in`])),
        leavesNoTimers(),
      ],
    }),
    check('what was sent before close still comes out', {
      given: (draw) => [draw.word(), draw.word(), draw.word()],
      scenario: async ({ submission, world, given }) => {
        const channel = new submission.Channel<string>(1);
        const send = (item: string) =>
          outcomeOf(channel.send(item)).then((outcome) => `${outcome} at ${world.now()} ms`);
        const sends = given.map(send);
        channel.close();
        channel.close();
        sends.push(send('too late'));
        // Those who wait for room go on waiting for it, until a loop comes.
        await world.sleep(200);
        const got = await soon(world, take(channel));
        // A loop that comes when all is over ends at once.
        const afterwards = await soon(world, take(channel));
        return { sent: await Promise.all(sends.map((sending) => soon(world, sending))), got, afterwards };
      },
      expect: (given) => [
        resolvesTo({
          sent: ['in at 0 ms', 'in at 200 ms', 'in at 200 ms', 'an Error at 0 ms'],
          got: given,
          afterwards: [],
        }),
        finishesAt(200),
      ],
    }),
    check('loops share the items, and all of them end', {
      orders: 'every',
      given: (draw) => [1, 2].map((number) => [`${draw.word()} ${number}`, `${draw.word()} ${number}`]),
      scenario: async ({ submission, world, given }) => {
        const channel = new submission.Channel<string>(1);
        const arrival = (who: string) => world.task(`${who} comes`, 100, undefined);
        const took: string[] = [];
        const loop = async (arrive: () => Promise<void>): Promise<void> => {
          await arrive();
          for await (const item of channel) took.push(item);
        };
        const send = async (arrive: () => Promise<void>, items: readonly string[]): Promise<void> => {
          await arrive();
          for (const item of items) await channel.send(item);
        };
        const looping = [loop(arrival('loop 1')), loop(arrival('loop 2'))];
        await Promise.all(given.map((items, index) => send(arrival(`sender ${index + 1}`), items)));
        channel.close();
        await Promise.all(looping);
        return took.sort();
      },
      expect: (given) => [resolvesTo(given.flat().sort())],
    }),
    check('a loop that is left leaves the rest to others', {
      given: (draw) => Array.from({ length: 5 }, () => draw.word()),
      scenario: async ({ submission, world, given }) => {
        const channel = new submission.Channel<string>(1);
        const sending = given.map((item) => channel.send(item).then(() => world.log(`${item} is in`)));
        const [first, second] = [await takeOne(channel), await takeOne(channel)];
        await world.sleep(500);
        const taking = take(channel);
        await soon(world, Promise.all(sending));
        channel.close();
        return { first, second, rest: await soon(world, taking) };
      },
      expect: ([a = '', b = '', c = '', d = '', e = '']) => [
        resolvesTo({ first: a, second: b, rest: [c, d, e] }),
        // With the first two gone, the third has moved in, and nobody asks for more until the next loop comes.
        logs([
          [0, `${a} is in`],
          [0, `${b} is in`],
          [0, `${c} is in`],
          [500, `${d} is in`],
          [500, `${e} is in`],
        ]),
      ],
    }),
  ],
});

/** What it gives within 100 ms: what hangs is seen for itself, and holds up nothing else. */
function soon<T>(world: World, wait: Promise<T>): Promise<T | string> {
  return Promise.race([wait, world.sleep(100).then(() => 'still waiting')]);
}

/** How a send ends, as a word. */
function outcomeOf(sending: Promise<void>): Promise<string> {
  return sending.then(
    () => 'in',
    (error: unknown) => (error instanceof Error ? 'an Error' : String(error)),
  );
}

async function take<T>(channel: Channel<T>, use: (item: T) => void = () => undefined): Promise<T[]> {
  const took: T[] = [];
  for await (const item of channel) {
    use(item);
    took.push(item);
  }
  return took;
}

async function takeOne<T>(channel: Channel<T>): Promise<T | undefined> {
  for await (const item of channel) return item;
  return undefined;
}

/** Two loops wait, and a third one comes in the very turn in which the first item is sent. */
async function serve(channel: Channel<string>, world: World): Promise<string[]> {
  const come = (name: string) => takeOne(channel).then((item) => `${name} took ${item}`);
  const loops = [come('Ann'), come('Ben')];
  await world.sleep(100);
  const sending = [channel.send('x')];
  loops.push(come('Cleo'));
  sending.push(channel.send('y'), channel.send('z'));
  await Promise.all(sending);
  return Promise.all(loops);
}
