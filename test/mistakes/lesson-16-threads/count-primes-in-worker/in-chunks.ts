// wrong-thread: gives way between chunks, and never leaves the main thread
import { setImmediate as nextTurn } from 'node:timers/promises';

export async function countPrimesInWorker(limit: number): Promise<number> {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
  let count = 0;
  for (let number = 2; number <= limit; number += 1) {
    if (isPrime(number)) count += 1;
    if (number % 500 === 0) await nextTurn();
  }
  return count;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
