// blocking-wait: holds the thread between two chunks
export async function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  let sum = 0;
  for (let start = 0; start < numbers.length; start += chunkSize) {
    for (const number of numbers.slice(start, start + chunkSize)) sum += number;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  return sum;
}
