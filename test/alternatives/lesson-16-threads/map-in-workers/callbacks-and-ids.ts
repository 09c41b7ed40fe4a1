// no async: messages carry their index, and a counter tells when all is there
import { Worker, parentPort } from 'node:worker_threads';

export function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  return new Promise((resolve, reject) => {
    const results: number[][] = [];
    const workers: Worker[] = [];
    let [next, left] = [0, items.length];
    const end = (): void => workers.forEach((worker) => void worker.terminate());
    const feed = (worker: Worker): void => {
      if (next < items.length) worker.postMessage({ index: next, item: items[next] });
      next += 1;
    };
    if (left === 0) resolve([]);
    for (let started = 0; started < size && started < items.length; started += 1) {
      const worker = new Worker(new URL(import.meta.url));
      worker.on('message', ({ index, factors }: { index: number; factors: number[] }) => {
        results[index] = factors;
        left -= 1;
        feed(worker);
        if (left > 0) return;
        end();
        resolve(results);
      });
      worker.on('error', (error) => {
        end();
        reject(error);
      });
      workers.push(worker);
      feed(worker);
    }
  });
}

parentPort?.on('message', ({ index, item }: { index: number; item: number }) => {
  parentPort?.postMessage({ index, factors: factorsOf(item) });
});

function factorsOf(item: number): number[] {
  if (!Number.isInteger(item) || item < 1) throw new RangeError(`not an item: ${item}`);
  const factors: number[] = [];
  let rest = item;
  for (let divisor = 2; divisor * divisor <= rest; divisor += 1) {
    for (; rest % divisor === 0; rest /= divisor) factors.push(divisor);
  }
  return rest > 1 ? [...factors, rest] : factors;
}
