// tries every smaller number as a divisor, which is slow and right
import { setImmediate as nextTurn } from 'node:timers/promises';

export async function countPrimes(limit: number): Promise<number> {
  let count = 0;
  for (let number = 2; number <= limit; number += 1) {
    let divisor = 2;
    while (divisor < number && number % divisor !== 0) divisor += 1;
    if (divisor === number) count += 1;
    if (number % 500 === 0) await nextTurn();
  }
  return count;
}
