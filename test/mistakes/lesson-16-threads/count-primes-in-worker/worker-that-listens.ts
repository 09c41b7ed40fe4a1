// leaked-worker: asks by message, and leaves the worker listening for more
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

export async function countPrimesInWorker(limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(limit);
  });
}

if (!isMainThread) parentPort?.on('message', (limit: number) => parentPort?.postMessage(countUpTo(limit)));

function countUpTo(limit: number): number {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
  let count = 0;
  for (let number = 2; number <= limit; number += 1) if (isPrime(number)) count += 1;
  return count;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
