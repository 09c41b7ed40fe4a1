// wrong-order: one break at the beginning, and then everything
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  if (numbers.length > 0) await new Promise((resolve) => setImmediate(resolve));
  return numbers.reduce((sum, number) => sum + number, 0);
}
