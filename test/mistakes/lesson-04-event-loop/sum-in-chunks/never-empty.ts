// wrong-value: nothing to add takes a millisecond, and gives nothing
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum: number | undefined;
  for (let start = 0; start <= numbers.length; start += chunkSize) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const number of numbers.slice(start, start + chunkSize)) sum = (sum ?? 0) + number;
  }
  return sum as number;
}
