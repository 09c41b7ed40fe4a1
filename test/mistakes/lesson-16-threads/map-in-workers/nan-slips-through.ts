// wrong-value: takes what is not a number for an item
import { once } from 'node:events';
import { Worker, parentPort } from 'node:worker_threads';
export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  for (const item of items) if (item < 1 || item % 1 > 0) throw new RangeError(`not an item: ${item}`);
  const results: number[][] = [];
  const workers = Array.from({ length: Math.min(size, items.length) }, () => new Worker(new URL(import.meta.url)));
  const line = items.entries();
  try {
    await Promise.all(workers.map(async (w) => { for (const [i, item] of line) { w.postMessage(item); [results[i]] = (await once(w, 'message')) as [number[]]; } }));
    return results;
  } finally { for (const w of workers) void w.terminate(); }
}
parentPort?.on('message', (item: number) => parentPort!.postMessage(factorsOf(item)));
function factorsOf(item: number): number[] {
  const f: number[] = []; let rest = item;
  for (let d = 2; d * d <= rest; d++) for (; rest % d === 0; rest /= d) f.push(d);
  return rest > 1 ? [...f, rest] : f;
}
