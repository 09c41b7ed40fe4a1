// unhandled-rejection: awaits one answer after the other, and nobody hears when a later one fails first
import { once } from 'node:events';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const n = Math.min(size, items.length);
  const workers = Array.from({ length: n }, (_, k) => new Worker(new URL(import.meta.url), { workerData: items.filter((_, i) => i % n === k) }));
  const answers = workers.map((w) => once(w, 'message'));
  const results: number[][] = [];
  try {
    for (const [k, answer] of answers.entries()) {
      const [lists] = (await answer) as [number[][]];
      lists.forEach((l, i) => (results[i * n + k] = l));
    }
    return results;
  } finally { for (const w of workers) void w.terminate(); }
}
if (!isMainThread) parentPort!.postMessage((workerData as number[]).map(factorsOf));
function factorsOf(item: number): number[] {
  if (!Number.isInteger(item) || item < 1) throw new RangeError(`not an item: ${item}`);
  const f: number[] = []; let rest = item;
  for (let d = 2; d * d <= rest; d++) for (; rest % d === 0; rest /= d) f.push(d);
  return rest > 1 ? [...f, rest] : f;
}
