// wrong-value: keeps the sum in 32 bits
import { setImmediate as nextTurn } from 'node:timers/promises';

export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (const [index, number] of numbers.entries()) {
    sum = (sum + number) | 0;
    if ((index + 1) % chunkSize === 0) await nextTurn();
  }
  return sum;
}
