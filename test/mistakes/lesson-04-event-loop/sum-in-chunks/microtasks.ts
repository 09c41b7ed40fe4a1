// wrong-order: awaits nothing, which lets only microtasks in
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (let start = 0; start < numbers.length; start += chunkSize) {
    for (const number of numbers.slice(start, start + chunkSize)) sum += number;
    await null;
  }
  return sum;
}
