import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

/** Counts the primes up to `limit` in a worker, which ends when it has answered. */
export async function countPrimesInWorker(limit: number): Promise<number> {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: limit });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the worker has ended without an answer')));
  });
}

if (!isMainThread) parentPort?.postMessage(countUpTo(workerData as number));

function countUpTo(limit: number): number {
  let count = 0;
  for (let number = 2; number <= limit; number += 1) if (isPrime(number)) count += 1;
  return count;
}

/** @param number a whole number, 2 or more */
function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
