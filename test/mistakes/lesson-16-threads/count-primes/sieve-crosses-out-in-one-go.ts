// stalls-loop: gives way while it counts, and not while it crosses out
import { setImmediate as nextTurn } from 'node:timers/promises';

export async function countPrimes(limit: number): Promise<number> {
  const isCrossedOut: boolean[] = [];
  for (let number = 2; number <= limit; number += 1) {
    if (isCrossedOut[number] === true) continue;
    for (let multiple = 2 * number; multiple <= limit; multiple += number) isCrossedOut[multiple] = true;
  }
  let count = 0;
  for (let number = 2; number <= limit; number += 1) {
    if (isCrossedOut[number] !== true) count += 1;
    if (number % 500 === 0) await nextTurn();
  }
  return count;
}
