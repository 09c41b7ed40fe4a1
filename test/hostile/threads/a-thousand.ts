// tries to start a thousand workers, at once and one after another
// status: failed
import { Worker, isMainThread } from 'node:worker_threads';

export async function inTurn(names) {
  const workers = [];
  for (let n = 0; n < 1_000; n += 1) {
    try {
      workers.push(new Worker(new URL(import.meta.url), { workerData: new Array(1_000).fill(n) }));
    } catch {
      await workers.shift()?.terminate();
    }
  }
  return names;
}

if (!isMainThread) setInterval(() => undefined, 1_000);
