// threw: listens no more to the others when one worker has failed
import { Worker, parentPort } from 'node:worker_threads';
export function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  if (items.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const results: number[][] = []; let next = 0; let left = items.length;
    const workers = Array.from({ length: Math.min(size, items.length) }, () => new Worker(new URL(import.meta.url)));
    const end = () => workers.forEach((w) => { w.removeAllListeners(); void w.terminate(); });
    for (const w of workers) {
      let mine = next++;
      w.postMessage(items[mine]);
      w.on('message', (f: number[]) => {
        results[mine] = f;
        if (--left === 0) { end(); resolve(results); }
        else if (next < items.length) { mine = next++; w.postMessage(items[mine]); }
      });
      w.once('error', (e) => { for (const o of workers) { if (o !== w) { o.removeAllListeners('error'); void o.terminate(); } } reject(e); });
    }
  });
}
parentPort?.on('message', (item: number) => parentPort!.postMessage(factorsOf(item)));
function factorsOf(item: number): number[] {
  if (!Number.isInteger(item) || item < 1) throw new RangeError(`not an item: ${item}`);
  const f: number[] = []; let rest = item;
  for (let d = 2; d * d <= rest; d++) for (; rest % d === 0; rest /= d) f.push(d);
  return rest > 1 ? [...f, rest] : f;
}
