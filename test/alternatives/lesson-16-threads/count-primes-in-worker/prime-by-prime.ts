// the worker posts each prime, and the main thread counts the messages until it ends
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

export function countPrimesInWorker(limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    const worker = new Worker(new URL(import.meta.url), { workerData: limit });
    worker.on('message', (some: number) => {
      count += some;
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(count));
  });
}

if (!isMainThread) {
  const limit = workerData as number;
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
  let some = 0;
  for (let number = 2; number <= limit; number += 1) {
    if (isPrime(number)) some += 1;
    if (number % 5_000 === 0 || number === limit) {
      parentPort?.postMessage(some);
      some = 0;
    }
  }
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
