import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many numbers are looked at before the event loop gets its turn. */
const CHUNK = 1_000;

/** Counts the primes up to `limit`, chunk by chunk. */
export async function countPrimes(limit: number): Promise<number> {
  let count = 0;
  for (let first = 2; first <= limit; first += CHUNK) {
    count += countBetween(first, Math.min(first + CHUNK, limit + 1));
    await nextTurn();
  }
  return count;
}

/** @param end the first number that is not looked at any more */
function countBetween(first: number, end: number): number {
  let count = 0;
  for (let number = first; number < end; number += 1) if (isPrime(number)) count += 1;
  return count;
}

/** @param number a whole number, 2 or more */
function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
