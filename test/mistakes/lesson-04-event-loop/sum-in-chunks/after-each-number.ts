// wrong-value: a break after each single number
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (const number of numbers) {
    sum += number;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sum;
}
