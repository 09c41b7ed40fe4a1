// idle-slots: calls at the same time share one pool
import { Worker, parentPort } from 'node:worker_threads';
type Job = { id: number; item: number; resolve: (f: number[]) => void; reject: (e: Error) => void };
let pool: Worker[] = []; let calls = 0; let nextId = 0;
const jobs = new Map<number, Job>();
export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  const bad = items.find((i) => !Number.isInteger(i) || i < 1);
  if (bad !== undefined) throw new RangeError(`not an item: ${bad}`);
  if (items.length === 0) return [];
  calls++;
  while (pool.length < Math.min(size, items.length)) {
    const w = new Worker(new URL(import.meta.url));
    w.on('message', ({ id, f }: { id: number; f: number[] }) => { jobs.get(id)!.resolve(f); jobs.delete(id); });
    pool.push(w);
  }
  try {
    return await Promise.all(items.map((item, i) => new Promise<number[]>((resolve, reject) => {
      const id = nextId++;
      jobs.set(id, { id, item, resolve, reject });
      pool[i % pool.length]!.postMessage({ id, item });
    })));
  } finally { if (--calls === 0) { for (const w of pool) void w.terminate(); pool = []; } }
}
parentPort?.on('message', ({ id, item }: { id: number; item: number }) => parentPort!.postMessage({ id, f: factorsOf(item) }));
function factorsOf(item: number): number[] {
  const f: number[] = []; let rest = item;
  for (let d = 2; d * d <= rest; d++) for (; rest % d === 0; rest /= d) f.push(d);
  return rest > 1 ? [...f, rest] : f;
}
