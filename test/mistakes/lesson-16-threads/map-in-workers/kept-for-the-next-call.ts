// never-settles: keeps one pool for all calls, and two calls take each other's answers
import { once } from 'node:events';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

const workers: Worker[] = [];

export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const results: number[][] = [];
  const line = items.entries();
  while (workers.length < Math.min(size, items.length)) workers.push(new Worker(new URL(import.meta.url)));
  const serve = async (worker: Worker): Promise<void> => {
    for (const [index, item] of line) results[index] = await factorsFrom(worker, item);
  };
  try {
    await Promise.all(workers.map(serve));
    return results;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function factorsFrom(worker: Worker, item: number): Promise<number[]> {
  const answered = once(worker, 'message');
  worker.postMessage(item);
  const [factors] = (await answered) as [number[]];
  return factors;
}

if (!isMainThread) parentPort?.on('message', (item: number) => parentPort?.postMessage(factorsOf(item)));

function factorsOf(item: number): number[] {
  if (!Number.isInteger(item) || item < 1) throw new RangeError(`not an item: ${item}`);
  const factors: number[] = [];
  let rest = item;
  for (let divisor = 2; divisor * divisor <= rest; divisor += 1) {
    for (; rest % divisor === 0; rest /= divisor) factors.push(divisor);
  }
  return rest > 1 ? [...factors, rest] : factors;
}
