// recursion, with a typed copy of the numbers and a timer of 0 ms as the break
import { setTimeout as sleep } from 'node:timers/promises';

export function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  return sumFrom(Float64Array.from(numbers), chunkSize);
}

async function sumFrom(numbers: Float64Array, chunkSize: number): Promise<number> {
  const sum = numbers.subarray(0, chunkSize).reduce((a, b) => a + b, 0);
  if (numbers.length <= chunkSize) return sum;
  await sleep(0);
  return sum + (await sumFrom(numbers.subarray(chunkSize), chunkSize));
}
