// tries to keep the grader waiting for workers that listen, and have timers set, for ever
// status: failed
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

export async function inTurn(names) {
  for (let n = 0; n < 8; n += 1) new Worker(new URL(import.meta.url)).postMessage(n);
  return names;
}

if (!isMainThread) {
  parentPort.on('message', () => undefined);
  setInterval(() => parentPort.postMessage(1), 1);
}
