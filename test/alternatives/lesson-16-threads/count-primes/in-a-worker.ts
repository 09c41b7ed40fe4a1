// leaves all of it to a worker thread
import { once } from 'node:events';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

export async function countPrimes(limit: number): Promise<number> {
  const [count] = (await once(new Worker(new URL(import.meta.url), { workerData: limit }), 'message')) as [number];
  return count;
}

if (!isMainThread) {
  let count = 0;
  for (let number = 2; number <= workerData; number += 1) if (isPrime(number)) count += 1;
  parentPort?.postMessage(count);
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
