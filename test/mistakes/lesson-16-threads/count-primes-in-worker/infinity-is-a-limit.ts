// wrong-value: takes Infinity for a limit
import { once } from 'node:events';
import { Worker, parentPort, workerData } from 'node:worker_threads';
export async function countPrimesInWorker(limit: number): Promise<number> {
  if (limit === Infinity) return Infinity;
  const worker = new Worker(new URL(import.meta.url), { workerData: limit });
  const [n] = await once(worker, 'message');
  return n;
}
if (parentPort) {
  const limit = workerData as number;
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
  parentPort.postMessage(count(limit));
}
function count(limit: number): number { let n = 0; for (let i = 2; i <= limit; i++) if (isPrime(i)) n++; return n; }
function isPrime(n: number): boolean { for (let d = 2; d * d <= n; d++) if (n % d === 0) return false; return true; }
