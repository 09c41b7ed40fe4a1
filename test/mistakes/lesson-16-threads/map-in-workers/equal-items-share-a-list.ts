// wrong-value: equal items share one list
import { once } from 'node:events';
import { Worker, parentPort } from 'node:worker_threads';
export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const kinds = [...new Set(items)];
  const bad = items.find((i) => !Number.isInteger(i) || i < 1);
  if (bad !== undefined) throw new RangeError(`not an item: ${bad}`);
  const found = new Map<number, number[]>();
  const workers = Array.from({ length: Math.min(size, items.length) }, () => new Worker(new URL(import.meta.url)));
  const line = kinds.values();
  try {
    await Promise.all(workers.map(async (w) => { for (const item of line) { w.postMessage(item); const [f] = (await once(w, 'message')) as [number[]]; found.set(item, f); } }));
    return items.map((i) => found.get(i)!);
  } finally { for (const w of workers) void w.terminate(); }
}
parentPort?.on('message', (item: number) => parentPort!.postMessage(factorsOf(item)));
function factorsOf(item: number): number[] {
  const f: number[] = []; let rest = item;
  for (let d = 2; d * d <= rest; d++) for (; rest % d === 0; rest /= d) f.push(d);
  return rest > 1 ? [...f, rest] : f;
}
