import {
  callsOnce,
  check,
  exercise,
  leavesNoTimers,
  logs,
  resolvesTo,
  startsAt,
  startsAtMost,
  startsInOrder,
} from 'meanwhile';
import type { World } from 'meanwhile';

export default exercise<typeof import('../stubs/throttle.js')>({
  title: 'Not more often than that',
  hints: [
    'Three calls come too soon, and one start is to serve them all. What do the three have to have in common, and which ' +
      'arguments must that start still not have, when the first of the three asks for it?',
    'Keep three things outside the function that you return: when the next start may come, the arguments of the latest ' +
      'call, and the promise that those who wait share. See "Not more often than that" in the lesson.',
    'A call that comes too soon and finds no shared promise makes one: a sleep until the next start may come, and then ' +
      'the start. Every other one finds it, puts its own arguments in place of the last ones, and gets the same promise.',
    'Nearly there: at the start of `fn`, work out anew when the next one may come, and forget the shared promise, before ' +
      'you call `fn(...latest)`: whoever comes from now on belongs to the next start, even while `fn` still runs. An ' +
      'async function around the call turns a throw into a rejection.',
  ],
  checks: [
    check('starts at once, then one start for all that wait', {
      points: 2,
      given: (draw) => ({ words: Array.from({ length: 5 }, () => draw.word()), ms: draw.int(8, 12) * 100 }),
      scenario: async ({ submission, world, given: { words, ms } }) => {
        const [a, b, c, d, e] = words;
        const save = submission.throttle(
          // The second start ends long after the third one: each is told when its own start is done.
          saver(world, (word) => (word === d ? 6 * ms : 300)),
          ms,
        );
        const results: Promise<string>[] = [];
        const call = (word: string | undefined): void => {
          const caller = results.push(save(word, results.length + 1));
          void results.at(-1)?.then(() => world.log(`call ${caller} is told`));
        };
        call(a);
        for (const word of [b, c, d]) {
          await world.sleep(100);
          call(word);
        }
        // The next start is a while ago then: this one need not wait.
        await world.sleep(5 * ms);
        call(e);
        await world.sleep(2 * ms);
        return Promise.all(results);
      },
      expect: ({ words: [a, , , d, e], ms }) => [
        startsAtMost(1, ms),
        resolvesTo([`${a} 1`, `${d} 4`, `${d} 4`, `${d} 4`, `${e} 5`]),
        startsAt({ [`${a} 1`]: 0, [`${d} 4`]: ms, [`${e} 5`]: 300 + 5 * ms }),
        callsOnce([`${a} 1`, `${d} 4`, `${e} 5`]),
        logs([
          [300, 'call 1 is told'],
          [5 * ms + 600, 'call 5 is told'],
          ...[2, 3, 4].map((caller): [number, string] => [7 * ms, `call ${caller} is told`]),
        ]),
        leavesNoTimers(),
      ],
    }),
    check('never starts twice within the time, however many', {
      given: (draw) => ({ ms: draw.int(8, 12) * 100, slow: draw.int(20, 30) * 100 }),
      scenario: async ({ submission, world, given: { ms, slow } }) => {
        // Each takes longer than the time between two starts, and must not hold up the next.
        const save = submission.throttle(
          saver(world, () => slow),
          ms,
        );
        const results = new Set<Promise<string>>();
        for (let step = 0; step < 60; step += 1) {
          results.add(save('step', step));
          await world.sleep(70);
        }
        const saved = await Promise.all(results);
        return [saved.at(0), saved.at(-1)];
      },
      expect: ({ ms }) => {
        const starts = startsOf(60, 70, ms);
        const labels = Object.keys(starts);
        return [
          startsAtMost(1, ms),
          resolvesTo([labels[0], labels.at(-1)]),
          callsOnce(labels),
          startsInOrder(labels),
          startsAt(starts),
        ];
      },
    }),
    check('a failure is for those who share it, and passes', {
      given: (draw) => ({ words: Array.from({ length: 6 }, () => draw.word()), ms: draw.int(8, 12) * 100 }),
      scenario: async ({ submission, world, given: { words, ms } }) => {
        const [a, b, c, d, e, f] = words;
        const [full, thrown] = [world.error('the disk is full'), world.error('the disk is gone')];
        const saves = saver(
          world,
          () => 100,
          (word) => (word === c ? full : undefined),
        );
        const throws = world.throwingTask('a throw', thrown);
        const save = submission.throttle(
          (word: string | undefined, count: number) => (word === a || word === e ? throws() : saves(word, count)),
          ms,
        );
        // The first start throws; the next one, for two, fails; the one after that, for two again, throws.
        const outcomes = await Promise.allSettled([save(a, 1), save(b, 2), save(c, 3)]);
        outcomes.push(...(await Promise.allSettled([save(d, 4), save(e, 5)])));
        outcomes.push(...(await Promise.allSettled([save(f, 6)])));
        return outcomes.map((outcome): unknown => {
          if (outcome.status === 'fulfilled') return outcome.value;
          const reason: unknown = outcome.reason;
          return [full, thrown].find((error) => error === reason)?.message ?? reason;
        });
      },
      expect: ({ words }) => {
        const [full, gone] = ['the disk is full', 'the disk is gone'];
        return [resolvesTo([gone, full, full, gone, gone, `${words[5]} 6`])];
      },
    }),
    check('two throttled functions do not know each other', {
      given: (draw) => ({ ms: draw.int(8, 12) * 100, falsy: draw.shuffle([undefined, 0, '', null]) }),
      scenario: async ({ submission, world, given: { ms, falsy } }) => {
        // Two of the same function, so that they can only be told apart by themselves.
        const ask = world.operation({
          label: (who: string) => who,
          ms: 9_000,
          gives: (who) => (who === 'one' ? falsy[0] : falsy[1]),
        });
        const [throttled, slower] = [submission.throttle(ask, ms), submission.throttle(ask, 2 * ms)];
        const one = () => throttled('one');
        const other = () => slower('other');
        const late: Promise<unknown>[] = [];
        // One more when the next start of the first is due, to the millisecond: it is one start all the same.
        world.after(ms, () => late.push(one()));
        // Of the other, one when its time is just over, and one a millisecond before that.
        world.after(2 * ms, () => late.push(other()));
        world.after(4 * ms - 1, () => late.push(other()));
        const results = [one(), other(), one()];
        await world.sleep(5 * ms);
        return Promise.all([...results, ...late]);
      },
      expect: ({ ms, falsy: [first, second] }) => [
        resolvesTo([first, second, first, first, second, second]),
        startsAt({ one: [0, ms], other: [0, 2 * ms, 4 * ms] }),
      ],
    }),
  ],
});

/** Saves a word: takes so long, and gives the word and the count with which it was called. The calls are named so, too. */
function saver(
  world: World,
  ms: (word: string | undefined) => number,
  fails?: (word: string | undefined) => Error | undefined,
) {
  const named = (word: string | undefined, count: number) => `${word} ${count}`;
  return world.operation({ label: named, ms, gives: named, fails: (word) => fails?.(word) });
}

/** When it starts, and with which count, if it is called so many times, every `everyMs`; virtual ms. */
function startsOf(calls: number, everyMs: number, ms: number): Record<string, number> {
  const starts: Record<string, number> = { 'step 0': 0 };
  for (let at = ms, last = 0; last < calls - 1; at += ms) {
    last = Math.min(calls - 1, Math.floor(at / everyMs));
    starts[`step ${last}`] = at;
  }
  return starts;
}
