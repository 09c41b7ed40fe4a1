import { callsOnce, check, exercise, finishesAt, notes, rejectsWith, resolvesTo, startsAt } from 'meanwhile';
import type { World } from 'meanwhile';

export default exercise<typeof import('../stubs/merge.js')>({
  title: 'Merge what comes',
  hints: [
    'Each source has been asked for its next item, and you hold one promise for each. For which of them do you wait?',
    '`Promise.race` tells what came, but not from whom, and of several that came while the reader was busy it takes the first in its list. Let each answer go onto one list when it comes, together with its iterator. See "Several sources" in the lesson.',
    'Ask each iterator in an async function of its own: it awaits `next()`, and puts the item onto the list. The same iterator is asked again after the `yield`. While the list is empty, the generator waits for a promise that this function resolves.',
    'A source that fails while the reader is busy must not be forgotten: put the error onto the list like an item, and throw it when its turn comes. Caught there, it is no unhandled rejection either, however late it comes.',
    'Keep those that have neither ended nor failed in a Set, and take each out at the moment when it ends or fails. In the `finally`, call `return?.()` of all that are left, and wait for all together. Is the one whose item was just taken still among them, while you stand at the `yield`?',
  ],
  checks: [
    check('gives items as they come, from all sources', {
      given: (draw) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0] = draw.latencies(5, 300, 1_500);
        // No two items come at the same time.
        return [
          { name: 'A', ms: [a] },
          { name: 'B', ms: [b + 30, c + 30] },
          { name: 'C', ms: [] },
          { name: 'D', ms: [d + 7, e + 7] },
        ];
      },
      scenario: async ({ submission, world, given }) => {
        const sources = given.map(({ name, ms }) =>
          source({ world, name, items: ms.map((each, index) => world.task(`${name}${index + 1}`, each, index + 1)) }),
        );
        const birds = ['gull', new Error('an owl')].map((bird) => () => world.sleep(100).then(() => bird));
        const read = async (merged: AsyncIterable<unknown>): Promise<string[]> => {
          const items: string[] = [];
          for await (const item of merged) items.push(`${String(item)} at ${world.now()} ms`);
          return items;
        };
        const both = [submission.merge(...sources), submission.merge(source({ world, name: 'Z', items: birds }))];
        const [came, elsewhere] = await Promise.all(both.map(read));
        world.note('the items of another one', elsewhere);
        return came;
      },
      expect: (given) => {
        const items = given
          .flatMap(({ ms }) =>
            ms.map((each, index) => ({ item: index + 1, at: index === 0 ? each : each + (ms[0] ?? 0) })),
          )
          .sort((x, y) => x.at - y.at);
        return [
          resolvesTo(items.map(({ item, at }) => `${item} at ${at} ms`)),
          notes('the items of another one', ['gull at 100 ms', 'Error: an owl at 200 ms']),
          callsOnce(['A1', 'B1', 'B2', 'D1', 'D2']),
          finishesAt(Math.max(...items.map(({ at }) => at))),
        ];
      },
    }),
    check('loses nothing, and keeps the order of each source', {
      orders: 'every',
      given: (draw) => ({ A: [undefined, 0, draw.word()], B: ['', null, draw.word()] }),
      scenario: async ({ submission, world, given }) => {
        const came: Record<string, unknown[]> = { A: [], B: [] };
        const sources = Object.entries(given).map(([name, values]) =>
          source({
            world,
            name,
            items: values.map((value, index) => world.task(`${name}${index + 1}`, 100 * (index + 1), { name, value })),
          }),
        );
        for await (const { name, value } of submission.merge(...sources)) came[name]?.push(value);
        return came;
      },
      expect: (given) => [resolvesTo(given)],
    }),
    check('a failure stops the others, and comes out', {
      given: (draw) => draw.latencies(3, 100, 900).sort((x, y) => x - y),
      scenario: async ({ submission, world, given: [early = 0, failing = 0, stopping = 0] }) => {
        const fail = (label: string, ms: number): (() => Promise<string>) =>
          world.failingTask(label, ms, world.error(`${label[0] ?? ''} has failed`));
        const came: string[] = [];
        const merged = submission.merge(
          source({
            world,
            name: 'A',
            items: [world.task('A1', early, 'a'), world.task('A2', 5_000, 'late')],
            stopMs: 50,
          }),
          source({ world, name: 'B', items: [fail('B1', failing)] }),
          source({ world, name: 'C', items: [fail('C1', 4_000)], stopMs: stopping }),
          source({ world, name: 'D', items: [] }),
          source({
            world,
            name: 'E',
            items: [world.task('E1', 5_000, 'late')],
            stopError: world.error('E does not stop'),
          }),
        );
        try {
          for await (const item of merged) came.push(item);
        } finally {
          world.note('the items before it', came);
        }
      },
      expect: ([, failing = 0, stopping = 0]) => [
        rejectsWith('B has failed'),
        notes('the items before it', ['a']),
        callsOnce(['A1', 'A2', 'B1', 'C1', 'E1', 'stop A', 'stop C', 'stop E']),
        startsAt({ 'stop A': failing, 'stop C': failing, 'stop E': failing }),
        finishesAt(failing + stopping),
      ],
    }),
    check('a break stops all sources that go on', {
      given: (draw) => draw.latencies(3, 100, 900).sort((x, y) => x - y),
      scenario: async ({ submission, world, given: [first = 0, second = 0, stopping = 0] }) => {
        const came: string[] = [];
        const stopped: string[] = [];
        const merged = submission.merge(
          source({
            world,
            name: 'A',
            items: [world.task('A1', second, 'a'), world.task('A2', 5_000, 'late')],
            stopMs: 50,
            stopped,
          }),
          source({ world, name: 'B', items: [world.task('B1', 5_000, 'late')], stopMs: stopping, stopped }),
          source({ world, name: 'E', items: [world.task('E1', 5_000, 'late')], stopMs: stopping, stopped }),
          source({ world, name: 'C', items: [world.task('C1', first, 'c')], stopped }),
          withoutReturn(source({ world, name: 'D', items: [world.task('D1', 6_000, 'late')], stopped })),
        );
        for await (const item of merged) {
          came.push(item);
          if (item === 'a') break;
        }
        world.note('the list of sources that were told to stop', stopped.toSorted());
        world.note('the time in ms at which the loop was over', world.now());
        return came;
      },
      expect: ([, second = 0, stopping = 0]) => [
        resolvesTo(['c', 'a']),
        notes('the list of sources that were told to stop', ['A', 'B', 'E']),
        notes('the time in ms at which the loop was over', second + stopping),
      ],
    }),
    check('does not run ahead of its reader', {
      scenario: async ({ submission, world }) => {
        const items = ['a', 'b', 'c', 'd', 'e'].map((item, index) => world.task(`A${index + 1}`, 100, item));
        let asked = 0;
        const counted = items.map((item) => () => {
          asked += 1;
          return item();
        });
        const merged = submission.merge(
          source({ world, name: 'A', items: counted }),
          source({ world, name: 'B', items: [] }),
        );
        await world.sleep(1_000);
        world.note('the number of items asked for at 1 s', asked);
        const taken: string[] = [];
        let ahead = 0;
        for await (const item of merged) {
          taken.push(item);
          await world.sleep(1_000);
          ahead = Math.max(ahead, asked - taken.length);
        }
        for await (const item of submission.merge<string>()) world.note('the item of no source', item);
        world.note('whether it got more than one item ahead of its reader', ahead > 1);
        return taken;
      },
      expect: [
        notes('the number of items asked for at 1 s', 0),
        resolvesTo(['a', 'b', 'c', 'd', 'e']),
        notes('whether it got more than one item ahead of its reader', false),
        callsOnce(['A1', 'A2', 'A3', 'A4', 'A5']),
      ],
    }),
    check('a busy reader gets all that came, in that order', {
      given: (draw) => draw.latencies(5, 100, 900).sort((x, y) => x - y),
      scenario: async ({ submission, world, given: [first = 0, second = 0, third = 0, failing = 0, after = 0] }) => {
        const failed = world.error('G has failed');
        const came: string[] = [];
        const stopped: string[] = [];
        // Nobody else goes on when this one fails. An error that counts as false is an error all the same.
        const outcomes: unknown[] = [];
        for (const reason of [undefined, null, failed]) {
          const alone = submission.merge(source({ world, name: 'G', items: [world.failingTask('G1', 100, reason)] }));
          const outcome = alone.next().then(
            () => 'no error',
            (error: unknown) => (error === failed ? 'its error' : { error }),
          );
          outcomes.push(await outcome);
        }
        world.note('what sources that fail alone give', outcomes);
        // The later in this list, the sooner it comes.
        const merged = submission.merge(
          source({ world, name: 'A', items: [world.task('A1', 9_000, 'late')], stopped }),
          source({ world, name: 'B', items: [world.task('B1', after, 'after the failure')], stopped }),
          source({ world, name: 'C', items: [world.failingTask('C1', failing, world.error('C has failed'))] }),
          source({ world, name: 'D', items: [world.task('D1', third, 'third')] }),
          source({ world, name: 'E', items: [world.task('E1', second, 'second')] }),
          source({ world, name: 'F', items: [world.task('F1', first, 'first')] }),
        );
        try {
          for await (const item of merged) {
            came.push(item);
            await world.sleep(1_000);
          }
        } finally {
          world.note('the items before the failure', came);
          world.note('the list of A and B that were told to stop', stopped.toSorted());
        }
      },
      expect: [
        notes('what sources that fail alone give', [{ error: undefined }, { error: null }, 'its error']),
        notes('the items before the failure', ['first', 'second', 'third']),
        rejectsWith('C has failed'),
        notes('the list of A and B that were told to stop', ['A', 'B']),
      ],
    }),
  ],
});

interface SourceSpec<T> {
  readonly world: World;
  readonly name: string;
  readonly items: readonly (() => Promise<T>)[];
  /** How long stopping takes, in virtual ms. */
  readonly stopMs?: number;
  /** The error with which it answers when it is told to stop. */
  readonly stopError?: Error;
  /** Where it writes its name when it is told to stop. */
  readonly stopped?: string[];
}

/** An iterator that gives these items, and whose `return` is a call named `stop`, with the name of the source. */
function source<T>({
  world,
  name,
  items,
  stopMs = 0,
  stopError,
  stopped,
}: SourceSpec<T>): AsyncIterableIterator<T, undefined> {
  const left = [...items];
  const label = `stop ${name}`;
  const stop = stopError ? world.failingTask(label, stopMs, stopError) : world.task(label, stopMs, undefined);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => {
      const item = left.shift();
      return item === undefined ? { value: undefined, done: true } : { value: await item(), done: false };
    },
    return: async () => {
      left.length = 0;
      stopped?.push(name);
      await stop();
      return { value: undefined, done: true };
    },
  };
}

function withoutReturn<T>(full: AsyncIterableIterator<T, undefined>): AsyncIterable<T> {
  return { [Symbol.asyncIterator]: () => ({ next: () => full.next() }) };
}
