import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  neverMoreThan,
  oneAtATime,
  peakConcurrency,
  resolvesTo,
  startsAt,
  startsInOrder,
} from 'meanwhile';

/** A task that comes at some time and takes a while; both in virtual ms. */
interface Visit {
  readonly label: string;
  readonly comes: number;
  readonly ms: number;
}

/** Many, since nobody knows how long it takes a limiter to pass a place on. */
const NEWCOMERS = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];

export default exercise<typeof import('../stubs/limiter.js')>({
  title: 'A limiter for the whole program',
  hints: [
    'The tasks come from anywhere, and at any time; nobody has a list of them. What do all the calls of the function have in common?',
    'Whatever `limiter` keeps in its own variables, all calls of the function that it returns share: a closure. There ' +
      'a count can live, and a line of those who wait. See "A line of promises" in the lesson.',
    'You have written what is wanted here before: a place is taken, the work is done, the place is given back. A ' +
      "submission may import a file beside it: `import { Semaphore } from './semaphore.js'`.",
    'Nearly there: an async function that awaits a place, returns `await task()` inside a `try`, and gives the place ' +
      'back in the `finally`, whatever has happened. Without the `await`, the place would be given back at once.',
  ],
  checks: [
    check('never runs more than the limit, wherever tasks come from', {
      given: (draw) => ({ limit: draw.int(2, 3), visits: drawVisits(draw.latencies(12, 200, 1_900)) }),
      scenario: async ({ submission, world, given: { limit, visits } }) => {
        const run = submission.limiter(limit);
        await Promise.all(
          visits.map(async ({ label, comes, ms }) => {
            if (comes > 0) await world.sleep(comes);
            await run(world.task(label, ms, 'done'));
          }),
        );
      },
      expect: ({ limit, visits }) => [
        peakConcurrency(limit),
        startsInOrder(visits.map(({ label }) => label)),
        startsAt(startsOf(visits, limit)),
        leavesNoTimers(),
      ],
    }),
    check('gives each caller the result of its own task', {
      orders: 'every',
      given: (draw) => [draw.word(), undefined, 0, new Error(draw.word())],
      scenario: ({ submission, world, given }) => {
        const run = submission.limiter(2);
        return Promise.all(given.map((value, index) => run(world.task('ABCD'.charAt(index), 100, value))));
      },
      expect: (given) => [resolvesTo(given), callsOnce(['A', 'B', 'C', 'D']), neverMoreThan(2)],
    }),
    check('a failure is for its own caller, and makes room', {
      given: (draw) => draw.latencies(4, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, b = 0, c = 0, d = 0] }) => {
        const run = submission.limiter(1);
        const [broken, thrown] = [world.error('A has failed'), world.error('B has thrown')];
        const outcomes = await Promise.allSettled([
          // There is room for it: it is not thrown at the caller.
          run(world.throwingTask('F', thrown)),
          run(world.failingTask('A', a, broken)),
          run(world.throwingTask('B', thrown)),
          run(world.task('C', b, 'c')),
          run(world.failingTask('D', c, broken)),
          run(world.task('E', d, 'e')),
          // An error that counts as false is an error all the same.
          run(world.failingTask('G', 50, undefined)),
          run(world.failingTask('H', 50, null)),
        ]);
        return outcomes.map((outcome): unknown => {
          if (outcome.status === 'fulfilled') return outcome.value;
          const reason: unknown = outcome.reason;
          return [broken, thrown].find((error) => error === reason)?.message ?? { reason };
        });
      },
      expect: ([a = 0, b = 0, c = 0, d = 0]) => [
        resolvesTo([
          ...['B has thrown', 'A has failed', 'B has thrown', 'c', 'A has failed', 'e'],
          { reason: undefined },
          { reason: null },
        ]),
        startsAt({ F: 0, A: 0, B: a, C: a, D: a + b, E: a + b + c }),
        finishesAt(a + b + c + d + 100),
      ],
    }),
    check('a newcomer goes behind those who wait', {
      given: (draw) => draw.latencies(2, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, b = 0] }) => {
        const run = submission.limiter(1);
        const first = world.task('A', a, 'a')();
        const results: Promise<unknown>[] = [run(() => first), run(world.task('B', b, 'b'))];
        // The end of A is heard all around; each of these comes a little later than the one before it.
        for (let turns = 0; turns < NEWCOMERS.length; turns += 1) {
          await (turns === 0 ? first : undefined);
          results.push(run(world.task(NEWCOMERS[turns] ?? '', 50, 'done')));
        }
        await Promise.all(results);
      },
      expect: ([a = 0, b = 0]) => [
        oneAtATime(),
        startsInOrder(['A', 'B', ...NEWCOMERS]),
        finishesAt(a + b + 50 * NEWCOMERS.length),
      ],
    }),
    check('two limiters, narrow and wide, count each for itself', {
      given: (draw) => ({ ms: draw.int(50, 60) * 100, latencies: draw.latencies(3, 100, 900) }),
      scenario: async ({ submission, world, given: { ms, latencies } }) => {
        const narrow = submission.limiter(1);
        const wide = submission.limiter(120);
        const tasks = latencies.map((each, index) => world.task('ABC'.charAt(index), each, 'done'));
        // Some tasks are handed over twice: they run twice.
        const queued = [...tasks, ...tasks].map((task) => narrow(task));
        const crowd = Array.from({ length: 120 }, () => wide(world.task('wide', ms, 'done')));
        await Promise.all([...queued, ...crowd]);
      },
      expect: ({ ms, latencies: [a = 0, b = 0, c = 0] }) => [
        startsAt({
          A: [0, a + b + c],
          B: [a, 2 * a + b + c],
          C: [a + b, 2 * (a + b) + c],
          wide: Array.from({ length: 120 }, () => 0),
        }),
        finishesAt(ms),
      ],
    }),
    check('sets no timer, however long they wait', {
      given: (draw) => ({ limit: draw.int(1, 3), waiting: draw.int(2, 5), ms: draw.int(20, 40) * 10 }),
      scenario: async ({ submission, world, given: { limit, waiting, ms } }) => {
        const run = submission.limiter(limit);
        // These never end, and so nobody else has a turn.
        for (let started = 0; started < limit; started += 1) void run(() => new Promise(() => undefined));
        for (let turn = 0; turn < waiting; turn += 1) void run(world.task('waits for ever', 100, undefined));
        await world.sleep(ms);
      },
      expect: ({ ms }) => [leavesNoTimers(), callsNothing(), finishesAt(ms)],
    }),
  ],
});

/** Six at once, then twice two, while some still wait; and two that come when all is quiet. */
function drawVisits(latencies: readonly number[]): Visit[] {
  const comes = [0, 0, 0, 0, 0, 0, 150, 150, 450, 450, 12_000, 12_000];
  return latencies.map((ms, index) => ({ label: 'ABCDEFGHIJKL'.charAt(index), comes: comes[index] ?? 0, ms }));
}

/** When each task starts, first come, first served. */
function startsOf(visits: readonly Visit[], limit: number): Record<string, number> {
  const free = Array.from({ length: limit }, () => 0);
  return Object.fromEntries(
    visits.map(({ label, comes, ms }) => {
      const soonest = Math.min(...free);
      const start = Math.max(soonest, comes);
      free[free.indexOf(soonest)] = start + ms;
      return [label, start];
    }),
  );
}
