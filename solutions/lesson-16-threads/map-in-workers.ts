import { once } from 'node:events';
import { Worker, parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

/** The prime factors of each item. Each worker takes the next item when it is done with one. */
export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const results: number[][] = [];
  const line = items.entries();
  const workers = Array.from({ length: Math.min(size, items.length) }, () => new Worker(new URL(import.meta.url)));
  const serve = async (worker: Worker): Promise<void> => {
    for (const [index, item] of line) results[index] = await factorsFrom(worker, item);
  };
  try {
    await Promise.all(workers.map(serve));
    return results;
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

/** Rejects with what the worker throws. */
async function factorsFrom(worker: Worker, item: number): Promise<number[]> {
  worker.postMessage(item);
  const [factors] = (await once(worker, 'message')) as [number[]];
  return factors;
}

// The main thread has no parent: only workers answer.
if (parentPort !== null) answer(parentPort);

function answer(port: MessagePort): void {
  port.on('message', (item: number) => {
    port.postMessage(factorsOf(item));
  });
}

function factorsOf(item: number): number[] {
  if (!Number.isInteger(item) || item < 1) throw new RangeError(`not an item: ${item}`);
  const factors: number[] = [];
  let rest = item;
  for (let divisor = 2; divisor * divisor <= rest; divisor += 1) {
    for (; rest % divisor === 0; rest /= divisor) factors.push(divisor);
  }
  return rest > 1 ? [...factors, rest] : factors;
}
