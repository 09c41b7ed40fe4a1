// wrong-value: sleeps 3 ms in each break
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (const [index, number] of numbers.entries()) {
    if (index > 0 && index % chunkSize === 0) await new Promise((resolve) => setTimeout(resolve, 3));
    sum += number;
  }
  return sum;
}
