// over-limit: two workers do half of the numbers each
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

export async function countPrimesInWorker(limit: number): Promise<number> {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
  const [odd, even] = await Promise.all([countEvery(limit, 3), countEvery(limit, 2)]);
  return odd + even;
}

function countEvery(limit: number, start: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { limit, start } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (!isMainThread) {
  const { limit, start } = workerData as { limit: number; start: number };
  let count = 0;
  for (let number = start; number <= limit; number += 2) if (isPrime(number)) count += 1;
  parentPort?.postMessage(count);
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
