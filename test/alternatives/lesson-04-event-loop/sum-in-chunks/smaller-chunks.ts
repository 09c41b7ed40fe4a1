// chunks of half the size: never more than chunkSize between two breaks
import { setImmediate } from 'node:timers/promises';

export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  const size = Math.ceil(chunkSize / 2);
  let sum = 0;
  for (let start = 0; start < numbers.length; start += size) {
    for (const number of numbers.slice(start, start + size)) sum += number;
    await setImmediate();
  }
  return sum;
}
