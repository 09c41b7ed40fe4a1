import { check, exercise, leavesNoTimers, notes, startsAtMost, startsInOrder } from 'meanwhile';
import type { Draw, World } from 'meanwhile';

/** What a timer may be off. */
const SLACK_MS = 5;

/** Powers of two: however a limiter divides them, nothing is rounded. */
const SPANS = [512, 1_024, 2_048];

type Submission = typeof import('../stubs/repair-rate-limiter.js');
type RateLimit = ReturnType<Submission['repairRateLimiter']>;

/** A call, and when somebody wants to make it, in virtual ms. */
interface Visit {
  readonly label: string;
  readonly comes: number;
}

/** So many calls per so many virtual ms. */
interface Rate {
  readonly rate: number;
  readonly perMs: number;
}

const TEN = visitsAt(Array.from({ length: 10 }, () => 0));

export default exercise<Submission>({
  title: 'Repair: the rate limiter',
  kind: 'repair',
  hints: [
    'Ten callers come at 0 s. Two find a token. What does each of the other eight find, and when does it write down ' +
      'that it has taken something?',
    'All eight look before any of them has changed anything, because the change comes after the wait. Book first, then ' +
      'wait: see "Book before you wait" in the lesson.',
    'Count again when that is mended: the bucket is full at first, and it fills up while its tokens go out. How many ' +
      'calls start in the first second? See "Three things that two a second can mean".',
    'Nearly there: for each call, work out the moment when it may go, store that moment at once, and sleep until then. ' +
      'Evenly: `perMs / rate` after the moment stored last, but not before now. Or keep the moments of the last `rate` ' +
      'calls, and let a call go `perMs` after the oldest of them.',
  ],
  checks: [
    check('ten calls at 2 a second: never 3 in any second', {
      points: 2,
      scenario: async ({ submission, world }) => {
        // The last call takes 2 s: when all have ended, nothing of them counts any more.
        await passAll(world, submission.repairRateLimiter(2, 1_000), TEN, { rate: 2, perMs: 1_000 });
      },
      expect: [
        startsAtMost(2, 1_000, SLACK_MS),
        startsInOrder(TEN.map(({ label }) => label)),
        notes('the list of late calls', []),
        leavesNoTimers(),
      ],
    }),
    check('any other rate, and 60 calls that wait', {
      // A distance that is no whole number of milliseconds: who rounds it is too early or too late in the end.
      given: (draw) => ({
        rate: draw.pick([18, 22, 24]),
        perMs: 1_000,
        visits: visitsAt(Array.from({ length: 60 }, () => 0)),
      }),
      scenario: ({ submission, world, given }) =>
        passAll(world, submission.repairRateLimiter(given.rate, given.perMs), given.visits, given),
      expect: ({ rate, perMs }) => [startsAtMost(rate, perMs, SLACK_MS), notes('the list of late calls', [])],
    }),
    check('a quiet time is not saved up for later', {
      given: (draw) => {
        const { rate, perMs } = rateOf(draw);
        const early = perMs - 100;
        // One call; then a burst when the first span is nearly over, another when it is just over, and one after a long rest.
        const bursts = [early, perMs + 1, 40 * perMs].flatMap((ms) => Array<number>(rate + 1).fill(ms));
        // Newcomers at the very moments when those of the first burst who wait may go.
        const times = [0, ...bursts, perMs, early + perMs / rate].sort((a, b) => a - b);
        return { rate, perMs, visits: visitsAt(times) };
      },
      scenario: ({ submission, world, given }) =>
        passAll(world, submission.repairRateLimiter(given.rate, given.perMs), given.visits, given),
      expect: ({ rate, perMs, visits }) => [
        startsAtMost(rate, perMs, SLACK_MS),
        startsInOrder(visits.map(({ label }) => label)),
        notes('the list of late calls', []),
      ],
    }),
    check('three limiters, each with a count of its own', {
      given: (draw) => ({ perMs: draw.pick(SPANS), visits: visitsAt(Array.from({ length: 5 }, () => 0)) }),
      scenario: async ({ submission, world, given }) => {
        const seldom = submission.repairRateLimiter(1, given.perMs);
        const often = submission.repairRateLimiter(1_000, 1_000);
        const others = visitsAt(Array.from({ length: 30 }, () => 0));
        const seldomToo = submission.repairRateLimiter(1, given.perMs);
        await Promise.all([
          passAll(world, seldom, given.visits, { rate: 1, perMs: given.perMs }),
          passAll(world, seldomToo, given.visits, { rate: 1, perMs: given.perMs }, 'more '),
          passAll(world, often, others, { rate: 1_000, perMs: 1_000 }, 'other '),
        ]);
      },
      expect: ['', 'more ', 'other '].map((prefix) => notes(`the list of ${prefix}late calls`, [])),
    }),
  ],
});

function rateOf(draw: Draw): Rate {
  return { rate: draw.pick([2, 4]), perMs: draw.pick(SPANS) };
}

function visitsAt(times: readonly number[]): Visit[] {
  return times.map((comes, index) => ({ label: `call ${index + 1}`, comes }));
}

/** Has every visitor pass the limiter and make its call; notes which calls were let through later than is promised. */
async function passAll(
  world: World,
  limit: RateLimit,
  visits: readonly Visit[],
  { rate, perMs }: Rate,
  prefix = '',
): Promise<void> {
  const late: string[] = [];
  let latest = -Infinity;
  await Promise.all(
    visits.map(async ({ label, comes }) => {
      latest = Math.max(comes, latest + perMs / rate);
      const mine = latest;
      if (comes > 0) await world.sleep(comes);
      await limit.acquire();
      if (world.now() > mine + SLACK_MS) late.push(label);
      // So slow that it overlaps with those after it: only starts count.
      await world.task(prefix + label, 2 * perMs, 'done')();
    }),
  );
  world.note(`the list of ${prefix}late calls`, late);
}
