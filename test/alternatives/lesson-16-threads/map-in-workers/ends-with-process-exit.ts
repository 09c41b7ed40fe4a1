// each worker gets its share at once, answers it whole, and ends itself with process.exit
import { Worker, parentPort, workerData } from 'node:worker_threads';

interface Answer {
  readonly index: number;
  readonly factors: number[];
}

export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const count = Math.min(size, items.length);
  const results = new Array<number[]>(items.length);
  const shares = Array.from({ length: count }, (_, worker) =>
    [...items.entries()].filter(([index]) => index % count === worker),
  );
  const workers: Worker[] = [];
  const done = shares.map(
    (share) =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: share });
        workers.push(worker);
        worker.on('message', ({ index, factors }: Answer) => (results[index] = factors));
        worker.on('error', reject);
        worker.on('exit', (code) => {
          if (code === 0) resolve();
        });
      }),
  );
  await Promise.all(done).catch(async (error: unknown) => {
    for (const worker of workers) await worker.terminate();
    throw error;
  });
  return results;
}

if (parentPort !== null) {
  for (const [index, item] of workerData as [number, number][]) {
    parentPort.postMessage({ index, factors: factorsOf(item) } satisfies Answer);
  }
  process.exit(0);
}

function factorsOf(item: number): number[] {
  if (!Number.isInteger(item) || item < 1) throw new RangeError(`not an item: ${item}`);
  const factors: number[] = [];
  for (let divisor = 2; item > 1; divisor += 1) {
    while (item % divisor === 0) {
      factors.push(divisor);
      item /= divisor;
    }
  }
  return factors;
}
