import { callsOnce, check, exercise, leavesNoTimers, startsAt, startsInOrder } from 'meanwhile';
import type { Draw, World } from 'meanwhile';

/** Powers of two: however a bucket divides them, nothing is rounded. */
const SPANS = [1_024, 2_048];

/** So slow that it overlaps with those after it: only starts count. */
const WORK_MS = 2_500;

type Submission = typeof import('../stubs/rate-limiter.js');
type RateLimiter = InstanceType<Submission['RateLimiter']>;

/** A bucket, and when calls want to pass it, in virtual ms. */
interface Traffic {
  readonly rate: number;
  readonly perMs: number;
  readonly comes: readonly number[];
}

export default exercise<Submission>({
  title: 'A token bucket',
  hints: [
    'Nobody pours tokens in. Can you tell, from the clock and from what you knew when you looked last, how many there ' +
      'must be now?',
    'Keep a number of tokens and the time when it was right. At each call, add what has come back since, but not beyond ' +
      '`rate`; then take one. See "The bucket" in the lesson.',
    'The one who finds no token must take one all the same, before it waits: the number goes below zero. What does ' +
      'minus 3 tell the third who waits? See "Book before you wait".',
    'Nearly there: `tokens = Math.min(rate, tokens + passed / msPerToken) - 1`, with `msPerToken = perMs / rate`. When ' +
      'that is below zero, it is a debt: sleep for `-tokens * msPerToken`, and change nothing afterwards.',
  ],
  checks: [
    check('a burst at once, and then one after the other', {
      points: 2,
      given: (draw) => drawTraffic(draw, () => Array.from({ length: 40 }, () => 0)),
      scenario: async ({ submission, world, given }) => {
        await passAll(world, new submission.RateLimiter(given.rate, given.perMs), given.comes);
        // Until the bucket is full again.
        await world.sleep(2 * given.perMs);
      },
      expect: (given) => [
        startsAt(startsOf(given)),
        startsInOrder(given.comes.map((_, index) => labelOf(index))),
        leavesNoTimers(),
      ],
    }),
    check('fills up in a quiet time, and never above the rim', {
      given: (draw) => ({
        ...drawTraffic(draw, ({ rate, perMs }) => {
          const msPerToken = perMs / rate;
          const burst = (tokens: number, size: number) => Array.from({ length: size }, () => tokens * msPerToken);
          // Emptied; then one and a half tokens later, and again; then after a rest much longer than it takes to fill, one
          // alone, which leaves the bucket nearly full, and a burst when it is full again.
          const late = 12 * rate;
          return [
            ...burst(0, rate),
            ...burst(1.5, 2),
            ...burst(3.25, 1),
            ...burst(late, 1),
            ...burst(late + 1.5, rate + 2),
          ];
        }),
        quiet: draw.pick([10.25, 10.5, 10.75]),
      }),
      scenario: async ({ submission, world, given }) => {
        const limiter = new submission.RateLimiter(given.rate, given.perMs);
        // It has stood there for a while, full, and not for so many whole tokens.
        await world.sleep((given.quiet * given.perMs) / given.rate);
        await passAll(world, limiter, given.comes);
      },
      expect: (given) => [startsAt(startsOf(given, (given.quiet * given.perMs) / given.rate))],
    }),
    check('a newcomer goes behind those who wait', {
      given: (draw) =>
        drawTraffic(draw, ({ rate, perMs }) => {
          const msPerToken = perMs / rate;
          // The last ones come when a token does, to the millisecond, and others have been waiting for it.
          return [...Array.from({ length: rate + 3 }, () => 0), msPerToken, msPerToken, 2 * msPerToken];
        }),
      scenario: ({ submission, world, given }) =>
        passAll(world, new submission.RateLimiter(given.rate, given.perMs), given.comes),
      expect: (given) => [startsInOrder(given.comes.map((_, index) => labelOf(index))), startsAt(startsOf(given))],
    }),
    check('three limiters, each with a bucket of its own', {
      given: (draw) => ({ perMs: draw.pick(SPANS), wide: draw.pick([32, 64]) }),
      scenario: async ({ submission, world, given: { perMs, wide } }) => {
        // The first two have the same numbers.
        const [one, other] = [new submission.RateLimiter(1, perMs), new submission.RateLimiter(1, perMs)];
        const crowd = new submission.RateLimiter(wide, perMs);
        await Promise.all([
          passAll(world, one, [0, 0, 0]),
          passAll(world, other, [0, 0], 'other '),
          ...Array.from({ length: wide }, () => crowd.acquire().then(world.task('wide', WORK_MS, 'done'))),
        ]);
      },
      expect: ({ perMs, wide }) => [
        callsOnce([
          ...[0, 1, 2].map((index) => labelOf(index)),
          ...[0, 1].map((index) => labelOf(index, 'other ')),
          ...Array.from({ length: wide }, () => 'wide'),
        ]),
        startsAt({
          ...startsOf({ rate: 1, perMs, comes: [0, 0, 0] }),
          ...startsOf({ rate: 1, perMs, comes: [0, 0] }, 0, 'other '),
          wide: Array.from({ length: wide }, () => 0),
        }),
      ],
    }),
  ],
});

function drawTraffic(draw: Draw, comesOf: (bucket: Omit<Traffic, 'comes'>) => number[]): Traffic {
  const bucket = { rate: draw.pick([2, 4]), perMs: draw.pick(SPANS) };
  return { ...bucket, comes: comesOf(bucket) };
}

function labelOf(index: number, prefix = ''): string {
  return `${prefix}call ${index + 1}`;
}

/** Has a call for each of these times pass the limiter; virtual ms from now on. */
async function passAll(world: World, limiter: RateLimiter, comes: readonly number[], prefix = ''): Promise<void> {
  await Promise.all(
    comes.map(async (ms, index) => {
      if (ms > 0) await world.sleep(ms);
      await limiter.acquire();
      await world.task(labelOf(index, prefix), WORK_MS, 'done')();
    }),
  );
}

/** When each call gets its token. @param from when the first calls come, in virtual ms; the bucket is full then */
function startsOf({ rate, perMs, comes }: Traffic, from = 0, prefix = ''): Record<string, number> {
  const msPerToken = perMs / rate;
  // When the bucket will be full again: each token that is taken puts that off.
  let fullAt = from;
  return Object.fromEntries(
    comes.map((ms, index) => {
      const came = from + ms;
      fullAt = Math.max(came, fullAt) + msPerToken;
      return [labelOf(index, prefix), Math.max(came, fullAt - perMs)];
    }),
  );
}
