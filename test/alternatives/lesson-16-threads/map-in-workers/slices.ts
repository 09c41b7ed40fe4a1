// each worker gets a slice of the list and ends when it has answered
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const n = Math.min(items.length, size);
  const shares = Array.from({ length: n }, (_, k) => items.slice(Math.floor((k * items.length) / n), Math.floor(((k + 1) * items.length) / n)));
  const workers: Worker[] = [];
  const run = (share: number[]) => new Promise<number[][]>((resolve, reject) => { const w = new Worker(new URL(import.meta.url), { workerData: share }); workers.push(w); w.once('message', resolve); w.on('error', reject); });
  try { return (await Promise.all(shares.map(run))).flat(); } finally { await Promise.all(workers.map((w) => w.terminate())); }
}
if (!isMainThread) parentPort!.postMessage((workerData as number[]).map(f));
function f(x: number): number[] { if (!(Number.isInteger(x) && x >= 1)) throw new RangeError(`not an item: ${x}`); for (let d = 2; d * d <= x; d++) if (x % d === 0) return [d, ...f(x / d)]; return x > 1 ? [x] : []; }
