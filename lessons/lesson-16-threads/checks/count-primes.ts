import { check, exercise, keepsLoopFree, leavesNoTimers, logsInOrder, notes, resolvesTo } from 'meanwhile';

export default exercise<typeof import('../stubs/count-primes.js')>({
  title: 'Count primes and give way',
  counted: true,
  hints: [
    'While your loop looks for primes, can a timer that is due ring? What would have to happen first?',
    'Count in chunks, and let a whole turn of the event loop pass after each of them. `await null` does not do that; ' +
      'see "Free, frozen, in pieces" in the lesson.',
    'To know when a chunk is over, count numbers: the clock of the grader stands still while your code computes. ' +
      'A sieve does most of its work for the smallest primes, so it has to give way while it crosses out, too.',
    'Nearly there: an outer loop with `start += 1_000`, an inner one from `start` to the end of the chunk or to ' +
      '`limit`, whichever comes first, and after it `await nextTurn()`, which is `setImmediate` of ' +
      '`node:timers/promises`. A number is prime when no divisor from 2 up to its square root divides it.',
  ],
  checks: [
    check('counts the primes up to the limit', {
      given: (draw) => [0, 1, 2, 3, 4, 9, 25, draw.int(26, 96), 97, 2_000, draw.int(2_001, 2_998), 2_999],
      // All at the same time, so that one must not count for the other.
      scenario: ({ submission, given }) => Promise.all(given.map((limit) => submission.countPrimes(limit))),
      expect: (given) => [resolvesTo(given.map(primesUpTo)), leavesNoTimers()],
    }),
    check('does at most a fifth of the work in one go', {
      points: 2,
      given: (draw) => ({ limit: draw.int(20_000, 22_000) }),
      scenario: ({ submission, given: { limit } }) => submission.countPrimes(limit),
      expect: ({ limit }) => [keepsLoopFree(0.2), resolvesTo(primesUpTo(limit)), leavesNoTimers()],
    }),
    check('lets others have their turns meanwhile', {
      given: (draw) => ({ long: draw.int(20_000, 21_000), short: draw.int(2, 4) }),
      scenario: async ({ submission, world, given: { long, short } }) => {
        setImmediate(() => {
          world.log('turn 1');
          setImmediate(() => {
            world.log('turn 2');
          });
        });
        const open = new Set(['a long count', 'a short count']);
        const counting = async (name: string, limit: number): Promise<number> => {
          const count = await submission.countPrimes(limit);
          open.delete(name);
          if (name === 'a long count') {
            world.log('a long count is over');
            world.note('still under way when the long count is over', [...open]);
          }
          return count;
        };
        return Promise.all([counting('a long count', long), counting('a short count', short)]);
      },
      expect: ({ long, short }) => [
        logsInOrder(['turn 1', 'turn 2', 'a long count is over']),
        notes('still under way when the long count is over', []),
        resolvesTo([primesUpTo(long), primesUpTo(short)]),
      ],
    }),
  ],
});

function primesUpTo(limit: number): number {
  const isCrossedOut: boolean[] = [];
  let count = 0;
  for (let number = 2; number <= limit; number += 1) {
    if (isCrossedOut[number] === true) continue;
    count += 1;
    for (let multiple = number * number; multiple <= limit; multiple += number) isCrossedOut[multiple] = true;
  }
  return count;
}
