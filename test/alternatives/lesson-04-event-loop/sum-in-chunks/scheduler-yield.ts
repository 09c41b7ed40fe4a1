// the scheduler gives way; the chunks are cut beforehand
import { scheduler } from 'node:timers/promises';

export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  const chunks = Array.from({ length: Math.ceil(numbers.length / chunkSize) }, (_, index) =>
    numbers.slice(index * chunkSize, (index + 1) * chunkSize),
  );
  const sums: number[] = [];
  for (const chunk of chunks) {
    sums.push(chunk.reduce((a, b) => a + b, 0));
    if (sums.length < chunks.length) await scheduler.yield();
  }
  return sums.reduce((a, b) => a + b, 0);
}
