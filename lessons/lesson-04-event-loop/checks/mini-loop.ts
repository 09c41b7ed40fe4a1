import {
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  logs,
  logsInOrder,
  notes,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';

import type { Coroutine } from '../stubs/mini-loop.js';

export default exercise<typeof import('../stubs/mini-loop.js')>({
  title: 'A loop of your own',
  hints: [
    'At any moment, some coroutines are asleep. What do you have to know of each of them to decide who goes on next, and ' +
      'when?',
    'Keep a list of sleepers: the coroutine, the time at which it is due, and its place in the order of spawning. To run: ' +
      'pick the next one, wait until it is due, resume it once, and put it back if it has yielded again. See "A coroutine ' +
      'is a function with a bookmark" in the lesson.',
    '`coroutine.next(now)` resumes it and gives `{ done, value }`: the value is its result when `done` is true, and ' +
      'otherwise how many ms it wants to sleep. A loop with `for … of` cannot send anything and loses the result. Write ' +
      'results to `results[place]`, not in order of arrival.',
    'Nearly there: `spawn` pushes `{ coroutine, place, due: now }`, with `now` being 0 before the run. `run` repeats: sort ' +
      'by `due`, then by `place`; take the first one off; sleep the difference if there is any; set `now` to its due ' +
      'time; call `next(now)`. An error that `next` throws inside an async `run` rejects its promise all by itself.',
  ],
  checks: [
    check('wakes each when it is due, and sends it the time', {
      given: (draw) => ({
        naps: naps(draw.latencies(8, 100, 900)),
        results: draw.shuffle([0, '', undefined, draw.word()]),
        wait: draw.int(1, 9) * 100,
      }),
      scenario: async ({ submission, world, given: { naps, results, wait } }) => {
        // The program has been running for a while: a loop counts from its start.
        await world.sleep(wait);
        const loop = new submission.MiniLoop<unknown>();
        for (const [index, ms] of naps.entries()) {
          loop.spawn(nap(world.log, `coroutine ${index + 1}`, ms, results[index]));
        }
        return loop.run();
      },
      expect: ({ naps, results, wait }) => [
        logs(linesOf(naps).map(([at, line]) => [wait + at, line])),
        resolvesTo(results),
        finishesAt(wait + Math.max(...naps.map(sumOf))),
        leavesNoTimers(),
      ],
    }),
    check('of those due at once, takes the first spawned first', {
      given: (draw) => draw.latencies(3, 100, 900).sort((a, b) => a - b),
      scenario: ({ submission, world, given: [short = 0, middle = 0, long = 0] }) => {
        const loop = new submission.MiniLoop<string>();
        loop.spawn(nap(world.log, 'A', [short, long - short, short], 'a'));
        loop.spawn(nap(world.log, 'B', [middle, long - middle, short], 'b'));
        loop.spawn(nap(world.log, 'C', [long, short], 'c'));
        return loop.run();
      },
      expect: ([short = 0, middle = 0, long = 0]) => {
        const last = long + short;
        return [
          logs([
            [0, 'A begins'],
            [0, 'B begins'],
            [0, 'C begins'],
            [short, `A is sent ${short}`],
            [middle, `B is sent ${middle}`],
            ...['A', 'B', 'C'].map((name) => [long, `${name} is sent ${long}`] as const),
            ...['A', 'B', 'C'].map((name) => [last, `${name} is sent ${last}`] as const),
          ]),
          resolvesTo(['a', 'b', 'c']),
        ];
      },
    }),
    check('takes up a coroutine that another one spawns', {
      given: (draw) => draw.latencies(2, 100, 900).sort((a, b) => a - b),
      scenario: ({ submission, world, given: [short = 0, long = 0] }) => {
        const loop = new submission.MiniLoop<string>();
        loop.spawn(
          (function* (): Coroutine<string> {
            yield short;
            loop.spawn(nap(world.log, 'child', [long], 'of the child'));
            world.log('parent has spawned');
            return 'of the parent';
          })(),
        );
        loop.spawn(nap(world.log, 'neighbor', [short], 'of the neighbor'));
        return loop.run();
      },
      expect: ([short = 0, long = 0]) => [
        logs([
          [0, 'neighbor begins'],
          [short, 'parent has spawned'],
          [short, `neighbor is sent ${short}`],
          [short, 'child begins'],
          [short + long, `child is sent ${short + long}`],
        ]),
        resolvesTo(['of the parent', 'of the neighbor', 'of the child']),
        finishesAt(short + long),
      ],
    }),
    check('rejects the moment one throws, and nobody goes on', {
      given: (draw) => draw.latencies(3, 100, 900).sort((a, b) => a - b),
      scenario: async ({ submission, world, given: [short = 0, middle = 0, long = 0] }) => {
        const error = world.error('B gives up');
        // One throws before it has slept at all, the other after a while.
        for (const [name, before] of [
          ['at once ', []],
          ['', [middle]],
        ] as const) {
          const loop = new submission.MiniLoop<string>();
          loop.spawn(nap(world.log, `${name}A`, [short, long], 'a'));
          loop.spawn(
            (function* (): Coroutine<string> {
              for (const ms of before) yield ms;
              throw error;
            })(),
          );
          loop.spawn(nap(world.log, `${name}C`, [middle], 'c'));
          try {
            return await loop.run();
          } catch (reason) {
            if (reason !== error) throw reason;
          }
          world.log(`${name}the loop has ended`);
        }
        throw error;
      },
      expect: ([short = 0, middle = 0]) => [
        rejectsWith('B gives up'),
        finishesAt(middle),
        leavesNoTimers(),
        logsInOrder([
          'at once A begins',
          'at once the loop has ended',
          'A begins',
          'C begins',
          `A is sent ${short}`,
          'the loop has ended',
        ]),
      ],
    }),
    check('runs its own coroutines, and only when told to', {
      given: (draw) => draw.latencies(2, 100, 900),
      scenario: async ({ submission, world, given: [first = 0, second = 0] }) => {
        const [one, other, idle] = [1, 2, 3].map(() => new submission.MiniLoop<string>());
        world.note('what an empty loop gives', await new submission.MiniLoop<string>().run());
        idle?.spawn(nap(world.log, 'idle', [first], 'of a loop that nobody runs'));
        one?.spawn(nap(world.log, 'one', [first], 'of one'));
        other?.spawn(nap(world.log, 'other', [second], 'of the other'));
        world.log('both are spawned');
        return Promise.all([one?.run(), other?.run()]);
      },
      expect: ([first = 0, second = 0]) => [
        notes('what an empty loop gives', []),
        resolvesTo([['of one'], ['of the other']]),
        finishesAt(Math.max(first, second)),
        logsInOrder([
          'both are spawned',
          'one begins',
          'other begins',
          ...[first, second].sort((a, b) => a - b).map((ms) => `${ms === first ? 'one' : 'other'} is sent ${ms}`),
        ]),
      ],
    }),
  ],
});

/** Sleeps so long, and so long again; tells when it begins and what it is sent. */
function* nap<T>(log: (line: string) => void, name: string, naps: readonly number[], result: T): Coroutine<T> {
  log(`${name} begins`);
  for (const ms of naps) {
    const now = yield ms;
    log(`${name} is sent ${now}`);
  }
  return result;
}

/** Four coroutines, of which one does not sleep at all. No two of them wake at the same time. */
function naps([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): number[][] {
  return [[a, b + 1, 1_000], [c + 2, 1, d + 20], [], [e + 3, f + 31]];
}

/** What coroutines that nap like this log, and when. */
function linesOf(naps: readonly (readonly number[])[]): [number, string][] {
  const begins = naps.map((_, index): [number, string] => [0, `coroutine ${index + 1} begins`]);
  const goesOn = naps.flatMap((ms, index) =>
    ms.map((_, nth): [number, string] => {
      const at = sumOf(ms.slice(0, nth + 1));
      return [at, `coroutine ${index + 1} is sent ${at}`];
    }),
  );
  return [...begins, ...goesOn.sort(([a], [b]) => a - b)];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
