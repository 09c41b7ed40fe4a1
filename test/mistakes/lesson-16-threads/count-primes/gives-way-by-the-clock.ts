// stalls-loop: gives way when the clock says so, and in virtual time it stands still
import { setImmediate as nextTurn } from 'node:timers/promises';

export async function countPrimes(limit: number): Promise<number> {
  let count = 0;
  let turn = performance.now();
  for (let number = 2; number <= limit; number += 1) {
    if (isPrime(number)) count += 1;
    if (performance.now() - turn > 10) {
      await nextTurn();
      turn = performance.now();
    }
  }
  return count;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
