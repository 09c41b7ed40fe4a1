// a timer of 0 ms between two chunks, and a counter
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  let left = chunkSize;
  for (const number of numbers) {
    if (left === 0) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      left = chunkSize;
    }
    sum += number;
    left -= 1;
  }
  return sum;
}
