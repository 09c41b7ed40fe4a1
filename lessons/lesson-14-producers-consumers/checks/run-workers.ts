import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNothingRunning,
  leavesNoTimers,
  notes,
  rejectsWith,
  resolvesTo,
  startsAt,
} from 'meanwhile';
import type { Draw, World } from 'meanwhile';
import type { Put } from '../stubs/run-workers.js';

export default exercise<typeof import('../stubs/run-workers.js')>({
  title: 'Producers and consumers',
  hints: [
    'A consumer has finished its item and finds nothing to do. Is it over, or is a producer about to put something? How could the consumer know?',
    'It is over when nothing is left _and_ every producer has ended. A marker among the items tells it badly: any value is an item here. See "Who tells them that it is over?" in the lesson.',
    'A consumer that finds nothing waits for a promise, and it has to be woken up for two reasons: an item has come, or the last producer has ended. A failure is a third.',
    'Nearly there: a list of items, a list of the `resolve`s of idle consumers, and a flag for the end. Each consumer runs a loop in an async function of its own: take an item and await the consumer, or stop when the flag is set, or wait. `Promise.all` over the loops and over all the producers fails at the first failure; what is left then is to set the flag, so that nothing is handed out any more.',
  ],
  checks: [
    check('2 producers, 3 consumers: each item once, all end', {
      given: (draw) => {
        const makes = [drawItems(draw, 'A', 0), drawItems(draw, 'B', 30)];
        return { makes, uses: planUses(makes.flat(), 3) };
      },
      scenario: ({ submission, world, given: { makes } }) => {
        const use = world.operation({ label: nameOf, ms: ({ useMs }: Item) => useMs, gives: () => undefined });
        world.note('a consumer worked on two items at once', false);
        return submission.runWorkers<Item>({
          producers: makes.map((items) => async (put) => {
            for (const item of items) {
              await world.sleep(item.makeMs);
              put(item);
            }
          }),
          consumers: [1, 2, 3].map(() => oneAtATime(world, use)),
        });
      },
      expect: ({ makes, uses }) => [
        resolvesTo(makes.flat().length),
        startsAt(Object.fromEntries(uses.map(({ item, start }) => [nameOf(item), start]))),
        finishesAt(Math.max(...uses.map(({ item, start }) => start + item.useMs))),
        notes('a consumer worked on two items at once', false),
        callsOnce(uses.map(({ item }) => nameOf(item))),
        leavesNoTimers(),
      ],
    }),
    check('any value is an item; no producers: 0, at once', {
      given: (draw) => {
        const word = draw.word();
        const items = [undefined, word, null, 0, '', word, false];
        return { items, useMs: draw.int(1, 3) * 100, idleMs: draw.int(30, 40) * 100 };
      },
      scenario: async ({ submission, world, given: { items, useMs, idleMs } }) => {
        const received: unknown[] = [];
        const use = world.operation({ label: 'use', ms: useMs, gives: (item: unknown) => void received.push(item) });
        const [one, another] = [use, (item: unknown) => use(item)];
        const idle = { producers: [], consumers: [one, another] };
        const nothing = await submission.runWorkers(idle);
        const putAll = putting(items);
        const sweep = world.task('sweep', idleMs - 900, undefined);
        const lockUp = world.task('lock up', 900, undefined);
        // The last to end is a producer that puts nothing; and so many that no pool has room for all.
        const tidyUp = (): Promise<void> => sweep().then(lockUp);
        const idlers = Array.from({ length: 118 }, () => () => world.sleep(idleMs));
        const workers = { producers: [tidyUp, ...idlers, putAll], consumers: [use] };
        const running = submission.runWorkers<unknown>(workers);
        // Another run at the same time keeps its items to itself.
        await submission.runWorkers<unknown>({
          producers: [putting(['of another run'])],
          consumers: [() => Promise.resolve()],
        });
        const all = await running;
        world.note('the lists stay as they are', {
          producers: workers.producers.length === 120 && workers.producers[0] === tidyUp,
          consumers: idle.consumers.length === 2 && idle.consumers[0] === one && idle.consumers[1] === another,
        });
        return { nothing, all, received };
      },
      expect: ({ items, idleMs }) => [
        resolvesTo({ nothing: 0, all: items.length, received: items }),
        finishesAt(idleMs),
        notes('the lists stay as they are', { producers: true, consumers: true }),
        leavesNothingRunning(),
      ],
    }),
    check('rejects the moment a consumer fails', {
      given: (draw) => {
        const [fails = 0, later = 0, alsoFails = 0] = draw.latencies(3, 300, 900).sort((a, b) => a - b);
        return { fails, later, alsoFails };
      },
      scenario: async ({ submission, world, given: { fails, later, alsoFails } }) => {
        const spilled = world.error('the paint is spilled');
        const errors: Record<string, unknown> = { second: spilled, third: world.error('the brush is broken') };
        const ms: Record<string, number> = { first: later, second: fails, third: alsoFails };
        const use = world.operation({
          label: (item: string) => item,
          ms: (item) => ms[item] ?? 100,
          gives: () => undefined,
          fails: (item) => errors[item],
        });
        const makeMore = world.task('make more', later - 50, undefined);
        const clean = world.operation({
          label: (item: string) => item,
          ms: (item) => (item === 'slow' ? 200 : 100),
          gives: () => undefined,
          fails: (item) => (item === 'rejects with null' ? null : undefined),
          throws: (item) => (item === 'throws' ? spilled : undefined),
        });
        const nothing = world.failingTask('rejects with nothing', 100, undefined);
        const failing = (items: string[], ...consumers: ((item: string) => Promise<void>)[]) =>
          failureOf(submission.runWorkers({ producers: [putting(items)], consumers }));
        world.note('how three other runs failed', [
          await failing(['cleans', 'throws'], clean),
          await failing(['slow', 'rejects with null', 'comes after it'], clean, clean),
          await failing(['an item'], nothing),
        ]);
        return submission.runWorkers<string>({
          producers: [
            putting(['first', 'second', 'third', 'fourth']),
            async (put) => {
              await makeMore();
              put('fifth');
            },
          ],
          consumers: [use, use, use],
        });
      },
      expect: ({ fails }) => [
        rejectsWith('the paint is spilled'),
        finishesAt(300 + fails),
        notes('how three other runs failed', ['the paint is spilled', null, undefined]),
        callsOnce([
          ...['cleans', 'throws', 'slow', 'rejects with null', 'rejects with nothing'],
          ...['make more', 'first', 'second', 'third'],
        ]),
        leavesNoTimers(),
      ],
    }),
    check('rejects the moment a producer fails or throws', {
      given: (draw) => draw.latencies(3, 200, 900).sort((a, b) => a - b),
      scenario: async ({ submission, world, given: [fails = 0, uses = 0, makes = 0] }) => {
        const dry = world.error('the well is dry');
        const use = world.operation({ label: (item: string) => item, ms: uses, gives: () => undefined });
        const broken = world.throwingTask('broken producer', dry);
        try {
          // A result although a producer threw is the wrong answer: it is given back for all to see. The producer beside
          // it, which has started, fails later on.
          const leaking = world.failingTask('leaking producer', 100, world.error('the bucket leaks'));
          return await submission.runWorkers<string>({ producers: [leaking, broken], consumers: [use] });
        } catch (error) {
          if (error !== dry) throw error;
        }
        const make = world.task('make', makes, undefined);
        return submission.runWorkers<string>({
          producers: [
            async (put) => {
              for (const item of ['early', 'early too', 'still in line']) put(item);
              await make();
              put('late');
            },
            world.failingTask('failing producer', fails, dry),
          ],
          consumers: [use, use],
        });
      },
      expect: ([fails = 0]) => [
        rejectsWith('the well is dry'),
        finishesAt(fails),
        callsOnce(['leaking producer', 'broken producer', 'failing producer', 'make', 'early', 'early too']),
      ],
    }),
    check('holds whoever is done first', {
      orders: 'every',
      given: (draw) => [1, 2, 3].map((number) => `${draw.word()} ${number}`),
      scenario: async ({ submission, world, given: [a = '', b = '', c = ''] }) => {
        const used: string[] = [];
        const use = world.operation({ label: (item: string) => item, ms: 100, gives: (item) => void used.push(item) });
        const producer = (name: string, items: readonly string[]) => {
          const make = world.task(name, 100, undefined);
          return async (put: Put<string>): Promise<void> => {
            await make();
            for (const item of items) put(item);
          };
        };
        const count = await submission.runWorkers<string>({
          producers: [producer('producer 1', [a]), producer('producer 2', [b, c])],
          consumers: [use, use],
        });
        return { count, used: [a, b, c].filter((item) => used.includes(item)) };
      },
      expect: (given) => [
        resolvesTo({ count: given.length, used: given }),
        callsOnce(['producer 1', 'producer 2', ...given]),
        leavesNothingRunning(),
      ],
    }),
  ],
});

interface Item {
  readonly name: string;
  readonly makeMs: number;
  readonly useMs: number;
  /** When it is put. */
  readonly madeAt: number;
}

/** Five items of one producer. @param offset keeps two producers from putting in the same millisecond */
function drawItems(draw: Draw, producer: string, offset: number): Item[] {
  const makes = draw.latencies(5, 100, 500);
  const uses = draw.latencies(5, 300, 1_500);
  let madeAt = 0;
  return makes.map((ms, index) => {
    const makeMs = index === 0 ? ms + offset : ms;
    madeAt += makeMs;
    return { name: `${producer}${index + 1}`, makeMs, useMs: uses[index] ?? 0, madeAt };
  });
}

function nameOf({ name }: Item): string {
  return `use ${name}`;
}

/** What it rejects with; an error by its message. */
function failureOf(running: Promise<unknown>): Promise<unknown> {
  return running.then(
    () => 'it did not fail',
    (error: unknown) => (error instanceof Error ? error.message : error),
  );
}

/** When each item is begun: in the order in which they are made, as soon as one of so many consumers is free. */
function planUses(items: readonly Item[], consumers: number): { item: Item; start: number }[] {
  const free = Array.from({ length: consumers }, () => 0);
  return [...items]
    .sort((a, b) => a.madeAt - b.madeAt)
    .map((item) => {
      const soonest = free.indexOf(Math.min(...free));
      const start = Math.max(item.madeAt, free[soonest] ?? 0);
      free[soonest] = start + item.useMs;
      return { item, start };
    });
}

/** A consumer that notes it when it is given an item while it is at work on another. */
function oneAtATime(world: World, use: (item: Item) => Promise<void>): (item: Item) => Promise<void> {
  let isBusy = false;
  return async (item) => {
    if (isBusy) world.note('a consumer worked on two items at once', true);
    isBusy = true;
    await use(item);
    isBusy = false;
  };
}

/** A producer that puts all its items before it first waits. */
function putting<T>(items: readonly T[]): (put: Put<T>) => Promise<void> {
  return (put) => {
    for (const item of items) put(item);
    return Promise.resolve();
  };
}
