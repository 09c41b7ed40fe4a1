import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  peakConcurrency,
  rejectsWith,
  resolvesTo,
  startsAt,
} from 'meanwhile';
import type { Draw, World } from 'meanwhile';

/** An item, what the mapper gives for it and how long that takes, in virtual ms. */
interface Job {
  readonly item: string;
  readonly ms: number;
  readonly result: string;
}

const RESULT = new Error('this is no failure, but a result');

export default exercise<typeof import('../stubs/map-limit.js')>({
  title: 'Map with a limit',
  hints: [
    'One call has just ended, and others are still running. Who starts the next item, and how does it know which one?',
    'Groups of `limit` calls with a `Promise.all` for each leave places empty. Think of workers instead: each does one ' +
      'item after another, and all take from one line. See "Two bays, one line" in the lesson.',
    'A worker has to know where its result belongs: take the index along with the item, and write to `results[index]`. ' +
      'And when one worker fails, the others do not notice by themselves: see "The worker who has not heard".',
    'Nearly there: `next` is the index of the next item, shared by all workers. A worker loops while `next` is below ' +
      'the length and nothing has failed: it takes `const index = next++`, and only then awaits `mapper(items[index])`. ' +
      'Around that stands a `try`, whose `catch` remembers the failure and throws it again. Await as many workers as ' +
      'the limit says with one `Promise.all`, and return the results.',
  ],
  checks: [
    check('starts the next item the moment a place is free', {
      given: (draw) => {
        // The first takes longest, and the fourth must not wait for it: neither in a batch, nor in a line of its own.
        const latencies = [2_000, ...draw.latencies(11, 100, 1_900)];
        return { limit: draw.int(2, 4), jobs: jobsOf(draw, latencies) };
      },
      scenario: ({ submission, world, given: { jobs, limit } }) =>
        submission.mapLimit(jobs.map(itemOf), limit, mapperOf(world, jobs)),
      expect: ({ jobs, limit }) => [
        resolvesTo(jobs.map(({ result }) => result)),
        peakConcurrency(limit),
        startsAt(startsOf(jobs, limit)),
        leavesNoTimers(),
      ],
    }),
    check('takes a limit of 1, of 500, and no items at all', {
      given: (draw) => ({
        few: jobsOf(draw, draw.latencies(3, 100, 900)),
        many: jobsOf(
          draw,
          Array.from({ length: 120 }, () => draw.int(1, 9) * 100),
        ),
      }),
      // All at the same time, so that one must not count for the other.
      scenario: async ({ submission, world, given: { few, many } }) => {
        const calls = [
          submission.mapLimit(few.map(itemOf), 1, mapperOf(world, few)),
          submission.mapLimit(many.map(itemOf), 500, mapperOf(world, many)),
          submission.mapLimit([], 3, world.task('nobody', 100, 'nothing')),
        ];
        void calls[2]?.then(() => world.note('ms until the empty list was there', world.now()));
        return Promise.all(calls);
      },
      expect: ({ few, many }) => [
        resolvesTo([few, many, []].map((jobs) => jobs.map(({ result }) => result))),
        callsOnce([...few, ...many].map(itemOf)),
        peakConcurrency(1 + many.length),
        startsAt({ ...startsOf(few, 1), ...startsOf(many, many.length) }),
        notes('ms until the empty list was there', 0),
      ],
    }),
    check('keeps every result in the order of the items', {
      orders: 'every',
      given: (draw) => [draw.word(), draw.word()] as const,
      scenario: async ({ submission, world, given: [word, result] }) => {
        // The first item comes once more. What counts as false is an item, and a result, like any other.
        const items = [word, 0, undefined, word, null];
        const gives = new Map<unknown, unknown>([[word, result], [0, undefined], [undefined, 0], [null, RESULT]]); // prettier-ignore
        const mapper = world.operation({
          label: (item: unknown) => String(item),
          ms: 100,
          gives: (item) => gives.get(item),
        });
        const running = submission.mapLimit(items, 2, mapper);
        // Another call at the same time, with one more to do, keeps its results to itself.
        void submission.mapLimit([...items, 'more'], 3, () => world.sleep(20).then(() => 'of another call'));
        const results = await running;
        world.note('the list of items afterwards', items);
        return results;
      },
      expect: ([word, result]) => [
        resolvesTo([result, undefined, 0, result, RESULT]),
        callsOnce([word, 0, undefined, word, null].map(String)),
        notes('the list of items afterwards', [word, 0, undefined, word, null]),
      ],
    }),
    check('rejects at a failure, and starts nothing more', {
      // B fails first. A is done after that, and C fails: neither may start D, and C's failure is not to be told.
      given: (draw) => jobsOf(draw, failingLatencies(draw)),
      scenario: ({ submission, world, given }) => {
        const [, b = '', c = ''] = given.map(itemOf);
        const errors = new Map([
          [b, world.error('an item is broken')],
          [c, world.error('another item is broken')],
        ]);
        return submission.mapLimit(given.map(itemOf), 3, mapperOf(world, given, errors));
      },
      expect: (given) => [
        rejectsWith('an item is broken'),
        callsOnce(given.slice(0, 3).map(itemOf)),
        finishesAt(given[1]?.ms ?? 0),
        leavesNoTimers(),
      ],
    }),
    check('treats a mapper that throws like one that rejects', {
      given: (draw) => jobsOf(draw, failingLatencies(draw)),
      scenario: async ({ submission, world, given }) => {
        const items = given.map(itemOf);
        const [, , , d = '', e = ''] = items;
        const broken = world.error('the mapper has thrown');
        const [calls, throws] = [mapperOf(world, given), world.throwingTask(d, broken)];
        const mapper = (item: string) => (item === d ? throws() : calls(item));

        // It throws at once, at the first of two items; and then when B has ended, and A and C are under way. Neither
        // time E is to start: one name for all, so that a start is known to be one too many.
        const first = submission.mapLimit([d, e], 1, mapper);
        const outcome = await first.catch((error: unknown) => error);
        if (outcome !== broken) return outcome;
        // An error may be nothing at all: it is a failure like any other, and nothing starts after it.
        const outcomes: unknown[] = [];
        for (const nothing of [undefined, null]) {
          const call = submission.mapLimit([d, e], 1, (item) => (item === d ? Promise.reject(nothing) : calls(item)));
          outcomes.push(
            await call.then(
              () => 'results',
              (error: unknown) => ({ error }),
            ),
          );
        }
        world.note('what errors of nothing gave', outcomes);
        return submission.mapLimit(items, 3, mapper);
      },
      expect: (given) => [
        rejectsWith('the mapper has thrown'),
        notes('what errors of nothing gave', [{ error: undefined }, { error: null }]),
        callsOnce([0, 1, 2, 3, 3].map((index) => given[index]?.item ?? '')),
        finishesAt(given[1]?.ms ?? 0),
      ],
    }),
  ],
});

function jobsOf(draw: Draw, latencies: readonly number[]): Job[] {
  return latencies.map((ms, index) => ({ item: `${draw.word()} ${index + 1}`, ms, result: draw.word() }));
}

function itemOf({ item }: Job): string {
  return item;
}

/** Of five jobs, of which the second ends first, and the first before the third. */
function failingLatencies(draw: Draw): number[] {
  const [b = 0, a = 0, c = 0] = draw.latencies(3, 100, 900).sort((one, other) => one - other);
  return [a, b, c, 300, 300];
}

/** The mapper for these jobs. The calls are named like their items. */
function mapperOf(world: World, jobs: readonly Job[], errors?: ReadonlyMap<string, Error>) {
  const jobOf = (item: string) => jobs.find((job) => job.item === item);
  return world.operation({
    label: (item: string) => item,
    ms: (item) => jobOf(item)?.ms ?? 0,
    gives: (item) => jobOf(item)?.result,
    fails: (item) => errors?.get(item),
  });
}

/** When each call starts, if no place is empty while items wait; in virtual ms. */
function startsOf(jobs: readonly Job[], places: number): Record<string, number> {
  const free = Array.from({ length: places }, () => 0);
  return Object.fromEntries(
    jobs.map(({ item, ms }) => {
      const start = Math.min(...free);
      free[free.indexOf(start)] = start + ms;
      return [item, start];
    }),
  );
}
