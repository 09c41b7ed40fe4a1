// wrong-value: counts 1
import { setImmediate as nextTurn } from 'node:timers/promises';

export async function countPrimes(limit: number): Promise<number> {
  let count = 0;
  for (let number = 1; number <= limit; number += 1) {
    if (isPrime(number)) count += 1;
    if (number % 500 === 0) await nextTurn();
  }
  return count;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
