// changed-input: cuts the chunks out of the list that was handed in
export async function sumInChunks(numbers: number[], chunkSize: number): Promise<number> {
  let sum = 0;
  while (numbers.length > 0) {
    for (const number of numbers.splice(0, chunkSize)) sum += number;
    if (numbers.length > 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return sum;
}
