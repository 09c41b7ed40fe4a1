// leaked-worker: a worker that has refused the limit goes on listening
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

export async function countPrimesInWorker(limit: number): Promise<number> {
  const worker = new Worker(new URL(import.meta.url));
  const answer = await new Promise<number | string>((resolve) => {
    worker.once('message', resolve);
    worker.postMessage(limit);
  });
  if (typeof answer === 'string') throw new RangeError(answer);
  await worker.terminate();
  return answer;
}

if (!isMainThread) parentPort?.on('message', (limit: number) => parentPort?.postMessage(tellOf(limit)));

function tellOf(limit: number): number | string {
  return Number.isSafeInteger(limit) && limit >= 0 ? countUpTo(limit) : `not a limit: ${limit}`;
}

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
