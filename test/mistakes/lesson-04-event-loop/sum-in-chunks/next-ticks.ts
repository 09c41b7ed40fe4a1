// wrong-order: puts the chunks into the queue of ticks, which goes before the loop
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (let start = 0; start < numbers.length; start += chunkSize) {
    for (const number of numbers.slice(start, start + chunkSize)) sum += number;
    await new Promise<void>((resolve) => process.nextTick(resolve));
  }
  return sum;
}
