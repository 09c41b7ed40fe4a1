// wrong-value: adds only the chunks that are full
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (let start = 0; start + chunkSize <= numbers.length; start += chunkSize) {
    for (const number of numbers.slice(start, start + chunkSize)) sum += number;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sum;
}
