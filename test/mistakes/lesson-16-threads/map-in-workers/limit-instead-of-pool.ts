// over-limit: never more than size at once, and a new worker for every item
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const results: number[][] = [];
  const line = items.entries();
  const serve = async (): Promise<void> => {
    for (const [index, item] of line) results[index] = await factorsInWorker(item);
  };
  await Promise.all(Array.from({ length: size }, serve));
  return results;
}

function factorsInWorker(item: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: item });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (!isMainThread) parentPort?.postMessage(factorsOf(workerData as number));

function factorsOf(item: number): number[] {
  if (!Number.isInteger(item) || item < 1) throw new RangeError(`not an item: ${item}`);
  const factors: number[] = [];
  let rest = item;
  for (let divisor = 2; divisor * divisor <= rest; divisor += 1) {
    for (; rest % divisor === 0; rest /= divisor) factors.push(divisor);
  }
  return rest > 1 ? [...factors, rest] : factors;
}
