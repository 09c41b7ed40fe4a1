// wrong-value: sleeps 10 ms in each break
import { setTimeout as sleep } from 'node:timers/promises';
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (let start = 0; start < numbers.length; start += chunkSize) {
    for (const number of numbers.slice(start, start + chunkSize)) sum += number;
    await sleep(10);
  }
  return sum;
}
