// wrong-order: starts all chunks together, so that one round of immediates does them all
import { setImmediate as nextTurn } from 'node:timers/promises';

export async function countPrimes(limit: number): Promise<number> {
  const starts = Array.from({ length: Math.ceil(limit / 1_000) }, (_, index) => index * 1_000 + 1);
  const counts = await Promise.all(
    starts.map(async (start) => {
      await nextTurn();
      let count = 0;
      for (let number = Math.max(start, 2); number < start + 1_000 && number <= limit; number += 1) {
        if (isPrime(number)) count += 1;
      }
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
