import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many numbers are looked at before the event loop gets its turn. */
const CHUNK = 1_000;

/** Counts the primes up to `limit`, chunk by chunk. */
export async function countPrimes(limit: number): Promise<number> {
  let count = 0;
  for (let start = 2; start <= limit; start += CHUNK) {
    count += countBetween(start, Math.min(start + CHUNK - 1, limit));
    await nextTurn();
  }
  return count;
}

function countBetween(first: number, last: number): number {
  let count = 0;
  for (let number = first; number <= last; number += 1) if (isPrime(number)) count += 1;
  return count;
}

/** @param number a whole number, 2 or more */
function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
