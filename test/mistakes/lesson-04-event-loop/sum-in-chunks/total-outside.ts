// wrong-value: keeps the sum outside the function, where all calls add to it
let sum = 0;

export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  sum = 0;
  for (let start = 0; start < numbers.length; start += chunkSize) {
    for (const number of numbers.slice(start, start + chunkSize)) sum += number;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sum;
}
