import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNothingRunning,
  leavesNoTimers,
  logs,
  resolvesTo,
} from 'meanwhile';
import type { World } from 'meanwhile';
import type { JoinableQueue } from '../stubs/joinable-queue.js';

export default exercise<typeof import('../stubs/joinable-queue.js')>({
  title: 'A queue to wait for',
  hints: [
    'The queue is empty, and yet the work is not done. Where is the item that is missing, and who knows when it is finished?',
    'Count: one up for each `put`, one down for each `taskDone`. `join` waits until the count is back at zero; the lesson shows it under "Empty is not done".',
    'Whoever waits in `join` leaves its `resolve` behind, as those who wait in `get` do. Several may wait, and all of them are told at once. And somebody who comes when the count is zero does not wait at all.',
    'Nearly there: `#outstanding`, a list of items, a list of those who wait in `get`, and a list of those who wait in `join`. `taskDone` throws a RangeError when the count is zero already, before it changes anything; else it counts down, and at zero it empties the last list and calls each `resolve` in it.',
  ],
  checks: [
    check('join ends when the last item is reported done', {
      given: (draw) => draw.latencies(5, 200, 1_200).map((ms, index) => ({ item: `${draw.word()} ${index}`, ms })),
      scenario: async ({ submission, world, given }) => {
        const queue = new submission.JoinableQueue<string>();
        const handle = handling(world, given);
        // Both wait already when the first item comes.
        void Promise.all([work(queue, handle), work(queue, handle)]);
        for (const { item } of given) queue.put(item);
        await queue.join();
      },
      expect: (given) => [
        finishesAt(spanWithTwo(given.map(({ ms }) => ms))),
        leavesNothingRunning(),
        callsOnce(given.map(({ item }) => item)),
        leavesNoTimers(),
      ],
    }),
    check('items that are put meanwhile count too', {
      given: (draw) => draw.latencies(4, 200, 1_200).map((ms, index) => ({ item: `${draw.word()} ${index}`, ms })),
      scenario: async ({ submission, world, given }) => {
        const queue = new submission.JoinableQueue<string>();
        const [first = { item: '' }, ...others] = given;
        const handle = handling(world, given);
        queue.put(first.item);
        void work(queue, async (item) => {
          await handle(item);
          if (item === first.item) for (const other of others) queue.put(other.item);
        });
        await queue.join();
      },
      expect: (given) => [
        finishesAt(given.reduce((sum, { ms }) => sum + ms, 0)),
        leavesNothingRunning(),
        callsOnce(given.map(({ item }) => item)),
      ],
    }),
    check('all who join are told, and later ones at once', {
      given: (draw) => draw.latencies(2, 200, 900).sort((a, b) => a - b),
      scenario: async ({ submission, world, given: [first = 0, second = 0] }) => {
        const queue = new submission.JoinableQueue<string>();
        const join = (who: string) => queue.join().then(() => world.log(`${who} goes home`));
        const joining = [join('nobody put anything: Ann')];
        // Ann is gone before anything is put.
        await world.sleep(100);
        queue.put('letter');
        joining.push(join('Ben'), join('Cleo'));
        await world.sleep(first - 100);
        queue.taskDone();
        await world.sleep(50);
        joining.push(join('nothing is outstanding: Dee'));
        // Another round.
        queue.put('parcel');
        joining.push(join('Eve'));
        await world.sleep(second - first - 50);
        queue.taskDone();
        await Promise.race([Promise.all(joining), world.sleep(100)]);
      },
      expect: ([first = 0, second = 0]) => [
        logs([
          [0, 'nobody put anything: Ann goes home'],
          [first, 'Ben goes home'],
          [first, 'Cleo goes home'],
          [first + 50, 'nothing is outstanding: Dee goes home'],
          [second, 'Eve goes home'],
        ]),
      ],
    }),
    check('one taskDone too many throws, and does no harm', {
      scenario: async ({ submission, world }) => {
        const queue = new submission.JoinableQueue<string>();
        const outcomes = [outcomeOf(() => queue.taskDone())];
        queue.put('letter');
        outcomes.push(
          outcomeOf(() => queue.taskDone()),
          outcomeOf(() => queue.taskDone()),
        );
        queue.put('parcel');
        let hasJoined = false;
        void queue.join().then(() => (hasJoined = true));
        await world.sleep(100);
        outcomes.push(`joined: ${hasJoined}`);
        outcomes.push(outcomeOf(() => queue.taskDone()));
        await world.sleep(100);
        return [...outcomes, `joined: ${hasJoined}`];
      },
      expect: [resolvesTo(['RangeError', 'done', 'RangeError', 'joined: false', 'done', 'joined: true'])],
    }),
    check('get gives the items in order, and waits for one', {
      given: (draw) => {
        const word = draw.word();
        const items = [word, undefined, 0, null, word];
        const later = [undefined, draw.word()];
        const moments = draw.latencies(2, 101, 997, 7).sort((a, b) => a - b);
        return {
          items,
          later: later.map((item, index) => ({ item, moment: moments[index] ?? 0 })),
          waitMs: draw.int(60, 90) * 1_000,
        };
      },
      scenario: async ({ submission, world, given: { items, later, waitMs } }) => {
        const queue = new submission.JoinableQueue<unknown>();
        // Another queue keeps its items to itself.
        const other = new submission.JoinableQueue<unknown>();
        for (const item of items) {
          other.put('of another queue');
          queue.put(item);
        }
        const patience = world.sleep(50).then(() => 'still waiting');
        const got = await Promise.all(items.map(() => Promise.race([queue.get(), patience])));
        world.log('Ann and Ben come');
        for (const name of ['Ann', 'Ben']) {
          void queue.get().then((item) => world.log(`${name} got ${String(item)}`));
        }
        for (const { item, moment } of later) {
          await world.sleep(moment - world.now());
          queue.put(item);
        }
        // Those who wait for ever must not keep the program busy.
        for (let more = 0; more < 120; more += 1) {
          void queue.get();
          void queue.join();
        }
        await world.sleep(waitMs);
        return got;
      },
      expect: ({ items, later }) => [
        resolvesTo(items),
        logs([
          [0, 'Ann and Ben come'],
          ...later.map(({ item, moment }, index) => [moment, `${['Ann', 'Ben'][index]} got ${String(item)}`] as const),
        ]),
        leavesNoTimers(),
      ],
    }),
  ],
});

interface Work {
  readonly item: string;
  readonly ms: number;
}

function handling(world: World, given: readonly Work[]): (item: string) => Promise<void> {
  return world.operation({
    label: (item: string) => item,
    ms: (item) => given.find((work) => work.item === item)?.ms ?? 0,
    gives: () => undefined,
  });
}

/** Works until there is nothing to do any more, and then waits for ever. */
async function work(queue: JoinableQueue<string>, handle: (item: string) => Promise<void>): Promise<never> {
  for (;;) {
    const item = await queue.get();
    await handle(item);
    queue.taskDone();
  }
}

/** How long two workers take who both take the oldest item whenever they are free. */
function spanWithTwo(latencies: readonly number[]): number {
  const free = [0, 0];
  for (const ms of latencies) free[free.indexOf(Math.min(...free))] = Math.min(...free) + ms;
  return Math.max(...free);
}

function outcomeOf(call: () => void): string {
  try {
    call();
    return 'done';
  } catch (error) {
    return error instanceof RangeError ? 'RangeError' : `no RangeError: ${String(error)}`;
  }
}
