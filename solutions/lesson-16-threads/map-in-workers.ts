import { once } from 'node:events';
import { Worker, parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

/** The prime factors of each item. Rejects with what a worker throws. */
export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const results: number[][] = [];
  const workers = Array.from({ length: Math.min(size, items.length) }, () => new Worker(new URL(import.meta.url)));
  try {
    const line = items.entries();
    await Promise.all(workers.map((worker) => serve(worker, line, results)));
    return results;
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

/** Has a worker do one item after another, as long as there are any in the line that all workers share. */
async function serve(worker: Worker, line: Iterable<[index: number, item: number]>, results: number[][]): Promise<void> {
  for (const [index, item] of line) {
    worker.postMessage(item);
    const [factors] = (await once(worker, 'message')) as [number[]];
    results[index] = factors;
  }
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
