import { check, exercise, finishesAt, leavesNoTimers, notes, resolvesTo } from 'meanwhile';
import type { Draw } from 'meanwhile';

type Numbers = [number, number];

export default exercise<typeof import('../stubs/total-of.js')>({
  title: 'The total of slow sums',
  hints: [
    'What does `add(1, 2)` give you, the number 3 or something else? Can that be added to a total?',
    'A loop may pause in the middle: in an `async` function, an `await` inside `for … of` holds up the next turn until ' +
      'the promise has settled. A callback given to `forEach` cannot do that for the loop around it. See "How far does ' +
      'a call get?" and "Common mistakes" in the lesson.',
    'Begin with a total of 0 inside the function. For each pair, put an `await` in front of the call of `add`, and add ' +
      'what comes out of it with `+`. Return the total after the loop. No pairs, no turns of the loop, no waiting.',
  ],
  checks: [
    check('add gives the sum after 100 ms', {
      given: (draw) => ({ a: draw.int(2, 99) + 0.5, b: draw.int(-99, -2) }),
      scenario: ({ submission, given }) => submission.add(given.a, given.b),
      expect: ({ a, b }) => [resolvesTo(a + b), finishesAt(100), leavesNoTimers()],
    }),
    check('adds one pair after another, 100 ms each', {
      given: (draw) => ({ pairs: drawPairs(draw, draw.int(4, 6)) }),
      scenario: ({ submission, given }) => submission.totalOf(given.pairs),
      expect: ({ pairs }) => [resolvesTo(sumOf(pairs)), finishesAt(pairs.length * 100), leavesNoTimers()],
    }),
    check('gives 0 at once when there are no pairs', {
      scenario: ({ submission }) => submission.totalOf([]),
      expect: [resolvesTo(0), finishesAt(0)],
    }),
    check('leaves the pairs as they were', {
      given: (draw) => ({ pairs: drawPairs(draw, 3) }),
      scenario: async ({ submission, world, given }) => {
        const total = await submission.totalOf(given.pairs);
        world.note('input', given.pairs);
        return total;
      },
      expect: ({ pairs }) => [resolvesTo(sumOf(pairs)), notes('input', pairs)],
    }),
    check('counts from zero in each call', {
      given: (draw) => ({ long: drawPairs(draw, 4), short: drawPairs(draw, 3), next: drawPairs(draw, 5) }),
      scenario: async ({ submission, world, given }) => {
        const long = submission.totalOf(given.long);
        await world.sleep(50);
        const short = submission.totalOf(given.short);
        return [await long, await short, await submission.totalOf(given.next)];
      },
      expect: ({ long, short, next }) => [resolvesTo([sumOf(long), sumOf(short), sumOf(next)]), finishesAt(900)],
    }),
  ],
});

/**
 * Pairs of whole numbers, three or more. The first adds up to 0 and the second to less, so that a falsy sum ends
 * nothing; the last is the second once more, so that no sum may be left out for being known.
 */
function drawPairs(draw: Draw, count: number): Numbers[] {
  const zero = draw.int(1, 50);
  const less = draw.int(-50, -1);
  const rest = Array.from({ length: count - 3 }, (): Numbers => [draw.int(1, 50), draw.int(1, 50)]);
  return [[zero, -zero], [less, 0], ...rest, [less, 0]];
}

function sumOf(pairs: readonly Numbers[]): number {
  return pairs.reduce((total, [a, b]) => total + a + b, 0);
}
