// the worker posts what is wrong, and is terminated in any case
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
export function countPrimesInWorker(limit: number): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { limit } });
  return new Promise<number>((resolve, reject) => { worker.on('message', ({ n, error }: { n: number; error?: string }) => (error ? reject(new RangeError(error)) : resolve(n))); worker.on('error', reject); }).finally(() => worker.terminate());
}
if (!isMainThread) {
  const { limit } = workerData as { limit: number };
  if (!(limit >= 0 && limit % 1 === 0 && limit <= Number.MAX_SAFE_INTEGER)) parentPort!.postMessage({ error: `not a limit: ${limit}` });
  else { const c = new Array<boolean>(limit + 1).fill(true); let n = 0; for (let i = 2; i <= limit; i++) { if (!c[i]) continue; n++; for (let m = 2 * i; m <= limit; m += i) c[m] = false; } parentPort!.postMessage({ n }); }
}
