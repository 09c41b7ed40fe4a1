// an async generator gives the chunks, two turns apart
import { setImmediate, setTimeout } from 'node:timers/promises';

export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for await (const chunk of chunksOf(numbers, chunkSize)) for (const number of chunk) sum += number;
  return sum;
}

async function* chunksOf(numbers: readonly number[], size: number): AsyncGenerator<readonly number[]> {
  for (let start = 0; start < numbers.length; start += size) {
    yield numbers.slice(start, start + size);
    await setImmediate();
    await setTimeout();
  }
}
