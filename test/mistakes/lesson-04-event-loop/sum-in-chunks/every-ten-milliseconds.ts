// wrong-order: looks at the clock instead of counting
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  let since = performance.now();
  for (const number of numbers) {
    if (performance.now() - since > 10) {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
    sum += number;
  }
  return sum;
}
