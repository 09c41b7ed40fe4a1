// a timer makes the first break, and immediates make the others
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (let start = 0; start < numbers.length; start += chunkSize) {
    if (start > 0) await (start === chunkSize ? sleep(0) : nextTurn());
    sum = numbers.slice(start, start + chunkSize).reduce((total, number) => total + number, sum);
  }
  return sum;
}
