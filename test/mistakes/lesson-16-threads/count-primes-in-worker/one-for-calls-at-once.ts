// idle-slots: calls at the same time share one worker
import { Worker, parentPort } from 'node:worker_threads';
let worker: Worker | null = null;
let nextId = 0;
const waiting = new Map<number, { resolve: (n: number) => void; reject: (e: Error) => void }>();
export function countPrimesInWorker(limit: number): Promise<number> {
  return new Promise((resolve, reject) => {
    if (!worker) {
      worker = new Worker(new URL(import.meta.url));
      worker.on('message', ({ id, count, error }: { id: number; count?: number; error?: string }) => {
        const w = waiting.get(id)!;
        waiting.delete(id);
        if (waiting.size === 0) { void worker!.terminate(); worker = null; }
        if (error !== undefined) w.reject(new RangeError(error)); else w.resolve(count!);
      });
    }
    const id = nextId++;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, limit });
  });
}
parentPort?.on('message', ({ id, limit }: { id: number; limit: number }) => {
  if (!Number.isSafeInteger(limit) || limit < 0) parentPort!.postMessage({ id, error: `not a limit: ${limit}` });
  else parentPort!.postMessage({ id, count: count(limit) });
});
function count(limit: number): number { let n = 0; for (let i = 2; i <= limit; i++) if (isPrime(i)) n++; return n; }
function isPrime(n: number): boolean { for (let d = 2; d * d <= n; d++) if (n % d === 0) return false; return true; }
