// wrong-value: a TypeError for what is not a number
import { once } from 'node:events';
import { Worker, parentPort, workerData } from 'node:worker_threads';
export async function countPrimesInWorker(limit: number): Promise<number> {
  if (Number.isNaN(limit)) throw new TypeError(`not a limit: ${limit}`);
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
  const [n] = await once(new Worker(new URL(import.meta.url), { workerData: limit }), 'message');
  return n;
}
parentPort?.postMessage(count(workerData as number));
function count(limit: number): number { let n = 0; for (let i = 2; i <= limit; i++) if (isPrime(i)) n++; return n; }
function isPrime(n: number): boolean { for (let d = 2; d * d <= n; d++) if (n % d === 0) return false; return true; }
