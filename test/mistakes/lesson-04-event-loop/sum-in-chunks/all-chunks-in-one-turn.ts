// wrong-order: begins all chunks together, so that they come in one turn
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  const chunks: Promise<number>[] = [];
  for (let start = 0; start < numbers.length; start += chunkSize) {
    chunks.push(sumLater(numbers.slice(start, start + chunkSize)));
  }
  return (await Promise.all(chunks)).reduce((a, b) => a + b, 0);
}

async function sumLater(numbers: readonly number[]): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve));
  return numbers.reduce((sum, number) => sum + number, 0);
}
