// wrong-value: sets a timer for each chunk at the beginning, and they all ring in one turn
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  const chunks: Promise<void>[] = [];
  for (let start = 0; start < numbers.length; start += chunkSize) {
    const addChunk = (): void => {
      for (const number of numbers.slice(start, start + chunkSize)) sum += number;
    };
    chunks.push(new Promise<void>((resolve) => void setTimeout(resolve, 0)).then(addChunk));
  }
  await Promise.all(chunks);
  return sum;
}
