// wrong-error: takes whatever it is given for a limit
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

export async function countPrimesInWorker(limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: limit });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (!isMainThread) parentPort?.postMessage(countUpTo(workerData as number));

function countUpTo(limit: number): number {
  let count = 0;
  for (let number = 2; number <= Math.min(limit, 1_000_000); number += 1) if (isPrime(number)) count += 1;
  return count;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
