// a sieve that gives way after so many crossings out
import { setImmediate as nextTurn } from 'node:timers/promises';

export async function countPrimes(limit: number): Promise<number> {
  const isCrossedOut = new Uint8Array(limit + 1);
  let count = 0;
  let done = 0;
  const worked = async (): Promise<void> => {
    done += 1;
    if (done % 2_000 === 0) await nextTurn();
  };
  for (let number = 2; number <= limit; number += 1) {
    await worked();
    if (isCrossedOut[number] === 1) continue;
    count += 1;
    for (let multiple = number * number; multiple <= limit; multiple += number) {
      isCrossedOut[multiple] = 1;
      await worked();
    }
  }
  return count;
}
