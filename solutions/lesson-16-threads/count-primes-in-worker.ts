import { once } from 'node:events';
import { Worker, parentPort, workerData } from 'node:worker_threads';

/** Counts the primes up to `limit` in a worker, which ends when it has answered. Rejects with what the worker throws. */
export async function countPrimesInWorker(limit: number): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: limit });
  const [count] = (await once(worker, 'message')) as [number];
  return count;
}

// The main thread has no parent: only the worker counts.
parentPort?.postMessage(countUpTo(workerData as number));

function countUpTo(limit: number): number {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
  let count = 0;
  for (let number = 2; number <= limit; number += 1) if (isPrime(number)) count += 1;
  return count;
}

/** @param number a whole number, 2 or more */
function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
