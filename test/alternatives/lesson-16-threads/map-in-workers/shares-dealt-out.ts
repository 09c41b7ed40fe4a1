// deals the items out beforehand, and each worker ends by itself
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const results: number[][] = [];
  const count = Math.min(size, items.length);
  const shares = Array.from({ length: count }, (_, first) => items.filter((_item, index) => index % count === first));
  await Promise.all(
    shares.map(async (share, first) => {
      const lists = await factorsOfAll(share);
      for (const [round, list] of lists.entries()) results[first + round * count] = list;
    }),
  );
  return results;
}

function factorsOfAll(share: number[]): Promise<number[][]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

if (!isMainThread) parentPort?.postMessage((workerData as number[]).map(factorsOf));

function factorsOf(item: number): number[] {
  if (!Number.isInteger(item) || item < 1) throw new RangeError(`not an item: ${item}`);
  const factors: number[] = [];
  let rest = item;
  for (let divisor = 2; divisor * divisor <= rest; divisor += 1) {
    for (; rest % divisor === 0; rest /= divisor) factors.push(divisor);
  }
  return rest > 1 ? [...factors, rest] : factors;
}
