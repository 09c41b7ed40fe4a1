// wrong-value: a chunk that adds up to 0 ends the sum
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (let start = 0; start < numbers.length; start += chunkSize) {
    const part = numbers.slice(start, start + chunkSize).reduce((a, b) => a + b, 0);
    if (!part) break;
    sum += part;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sum;
}
