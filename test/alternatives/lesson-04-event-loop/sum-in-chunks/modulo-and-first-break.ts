// asks for the remainder, so that there is a break before the first number too
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    if (index % chunkSize === 0) await new Promise((resolve) => setImmediate(resolve));
    sum += numbers[index] ?? 0;
  }
  return sum;
}
