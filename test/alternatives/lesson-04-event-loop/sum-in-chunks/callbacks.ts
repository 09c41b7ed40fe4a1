// a promise made by hand, and callbacks that set the next immediate
export function sumInChunks(numbers: readonly number[], chunkSize: number): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    let next = 0;
    function addChunk(): void {
      const end = Math.min(next + chunkSize, numbers.length);
      while (next < end) sum += numbers[next++] ?? 0;
      if (next < numbers.length) setImmediate(addChunk);
      else resolve(sum);
    }
    addChunk();
  });
}
