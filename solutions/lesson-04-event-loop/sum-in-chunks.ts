import { setImmediate as nextTurn } from 'node:timers/promises';

/** Adds the numbers up, and lets the event loop go round after each chunk. */
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (let start = 0; start < numbers.length; start += chunkSize) {
    for (const number of numbers.slice(start, start + chunkSize)) sum += number;
    await nextTurn();
  }
  return sum;
}
