import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many numbers are looked at before the event loop gets its turn. */
const CHUNK = 1_000;

/** Counts the primes up to `limit`, chunk by chunk. */
export async function countPrimes(limit: number): Promise<number> {
  let count = 0;
  for (let number = 2; number <= limit; number += 1) {
    if (isPrime(number)) count += 1;
    if (number % CHUNK === 0) await nextTurn();
  }
  return count;
}

/** @param number a whole number, 2 or more */
function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
