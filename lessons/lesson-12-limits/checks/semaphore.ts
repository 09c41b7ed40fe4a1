import {
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  logs,
  logsInOrder,
  neverMoreThan,
  notes,
  peakConcurrency,
  resolvesTo,
  startsAt,
  startsInOrder,
} from 'meanwhile';

type SemaphoreModule = typeof import('../stubs/semaphore.js');

/** A semaphore of which nobody knows yet that acquiring gives nothing. */
interface Places {
  acquire(): Promise<unknown>;
  release(): void;
}

export default exercise<SemaphoreModule>({
  title: 'A semaphore',
  hints: [
    'Somebody asks for a place and none is free. What can you hand out now that somebody else makes come true later?',
    'A promise, whose `resolve` you keep: a list of such functions is a waiting line. See "A line of promises" in the ' +
      'lesson. `release` takes the first one out of the line and calls it.',
    'Between the call of `resolve` and the moment when the waiting code goes on, others run. If `release` makes the ' +
      'place free and the one who was waiting takes it later, somebody else can be quicker. What if the place is ' +
      'never free in between?',
    'Nearly there: keep a count of the places taken. `acquire` counts up when the count is below the limit, and ' +
      'otherwise puts its `resolve` at the end of the line. `release` throws when the count is 0, calls the first of ' +
      'the line when there is one, and counts down only when nobody waits.',
  ],
  checks: [
    check('never lets in more than there are places', {
      given: (draw) => ({ places: draw.int(2, 4), latencies: [2_000, ...draw.latencies(11, 100, 1_900)] }),
      scenario: async ({ submission, world, given: { places, latencies } }) => {
        const semaphore = new submission.Semaphore(places);
        await Promise.all(latencies.map((ms, index) => hold(semaphore, world.task(labelOf(index), ms, 'done'))));
      },
      expect: ({ places, latencies }) => [
        peakConcurrency(places),
        startsInOrder(latencies.map((_, index) => labelOf(index))),
        startsAt(startsOf(latencies, places)),
        leavesNoTimers(),
      ],
    }),
    check('has a single place, or 120 of them, each for itself', {
      // The narrow one keeps its visitors waiting while the wide one, made at the same time, has room for all.
      given: (draw) => ({ ms: draw.int(50, 60) * 100, latencies: draw.latencies(4, 100, 900) }),
      scenario: async ({ submission, world, given: { ms, latencies } }) => {
        const narrow = new submission.Semaphore(1);
        const wide = new submission.Semaphore(120);
        const queued = latencies.map((each, index) => hold(narrow, world.task(labelOf(index), each, 'done')));
        const crowd = Array.from({ length: 120 }, () => hold(wide, world.task('wide', ms, 'done')));
        await Promise.all(crowd);
        return Promise.all(queued);
      },
      expect: ({ ms, latencies }) => [
        resolvesTo(latencies.map(() => undefined)),
        startsAt({ ...startsOf(latencies, 1), wide: Array.from({ length: 120 }, () => 0) }),
        finishesAt(ms),
      ],
    }),
    check('gives a place back to whoever has waited longest', {
      given: (draw) => draw.latencies(3, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, b = 0, c = 0] }) => {
        const semaphore = new submission.Semaphore(1);
        const visit = (name: string, ms: number) =>
          semaphore.acquire().then(async () => {
            world.log(`${name} has the place`);
            await world.sleep(ms);
            semaphore.release();
          });
        await semaphore.acquire();
        world.log('A has the place');
        const second = visit('B', b);
        await world.sleep(a);
        semaphore.release();
        // C asks at the very moment when A has gone, and B has been waiting.
        const third = visit('C', c);
        await Promise.all([second, third]);
        // Everybody has gone: a place that was passed on is free again.
        await visit('D', 0);
      },
      expect: ([a = 0, b = 0, c = 0]) => [
        logsInOrder(['A', 'B', 'C', 'D'].map((name) => `${name} has the place`)),
        logs([
          [0, 'A has the place'],
          [a, 'B has the place'],
          [a + b, 'C has the place'],
          [a + b + c, 'D has the place'],
        ]),
      ],
    }),
    check('throws at a release too many, and stays as it was', {
      given: (draw) => draw.latencies(4, 100, 900),
      scenario: async ({ submission, world, given }) => {
        const semaphore = new submission.Semaphore(2);
        // Somebody has a place, though not one of this semaphore.
        await new submission.Semaphore(1).acquire();
        world.note(
          'release before any acquire',
          outcomeOf(() => semaphore.release()),
        );
        await Promise.all(given.map((ms, index) => hold(semaphore, world.task(labelOf(index), ms, 'done'))));
        world.note(
          'release after the last',
          outcomeOf(() => semaphore.release()),
        );
        await Promise.all(given.map((ms, index) => hold(semaphore, world.task(labelOf(index + 4), ms, 'done'))));
      },
      expect: [
        notes('release before any acquire', saysWhy('Error')),
        notes('release after the last', saysWhy('Error')),
        neverMoreThan(2),
      ],
    }),
    check('refuses to be made without a whole number of places', {
      scenario: ({ submission }) => {
        const make = (places: number) => outcomeOf(() => new submission.Semaphore(places), RangeError);
        return Promise.resolve(
          Object.fromEntries([0, -1, 1.5, NaN, 1].map((places) => [`places: ${places}`, make(places)])),
        );
      },
      expect: [
        resolvesTo({
          'places: 0': saysWhy('RangeError'),
          'places: -1': saysWhy('RangeError'),
          'places: 1.5': saysWhy('RangeError'),
          'places: NaN': saysWhy('RangeError'),
          'places: 1': 'threw nothing',
        }),
      ],
    }),
    check('sets no timer, however long they wait', {
      given: (draw) => ({ places: draw.int(1, 3), waiting: draw.int(2, 5), ms: draw.int(20, 40) * 10 }),
      scenario: async ({ submission, world, given: { places, waiting, ms } }) => {
        const semaphore = new submission.Semaphore(places);
        for (let taken = 0; taken < places; taken += 1) await semaphore.acquire();
        // Nobody ever gives a place back to them.
        for (let turn = 0; turn < waiting; turn += 1)
          void semaphore.acquire().then(() => world.log('somebody got in, though no place was free'));
        await world.sleep(ms);
      },
      expect: ({ ms }) => [leavesNoTimers(), logs([]), finishesAt(ms)],
    }),
  ],
});

/** Does the work with a place of the semaphore, and gives the place back. @returns what acquire gave: nothing */
async function hold(semaphore: Places, task: () => Promise<unknown>): Promise<unknown> {
  const nothing = await semaphore.acquire();
  await task();
  semaphore.release();
  return nothing;
}

/** How a misuse ends that is refused. */
function saysWhy(name: string): string {
  return `threw ${name} and said why`;
}

function outcomeOf(call: () => unknown, wanted = Error): string {
  try {
    call();
    return 'threw nothing';
  } catch (error) {
    if (!(error instanceof wanted)) return `threw, but no ${wanted.name}`;
    return error.message === '' ? `threw a ${wanted.name} that says nothing` : saysWhy(wanted.name);
  }
}

function labelOf(index: number): string {
  return 'ABCDEFGHIJKL'.charAt(index);
}

/** When each starts, if all have come at 0, each in its turn, to so many places. */
function startsOf(latencies: readonly number[], places: number): Record<string, number> {
  const free = Array.from({ length: places }, () => 0);
  return Object.fromEntries(
    latencies.map((ms, index) => {
      const start = Math.min(...free);
      free[free.indexOf(start)] = start + ms;
      return [labelOf(index), start];
    }),
  );
}
