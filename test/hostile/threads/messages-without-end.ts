// tries to keep the grader busy with messages back and forth
// status: failed
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

export function inTurn() {
  const worker = new Worker(new URL(import.meta.url));
  worker.on('message', (value) => worker.postMessage(value));
  worker.postMessage('x'.repeat(1_000));
  return new Promise(() => undefined);
}

if (!isMainThread) parentPort.on('message', (value) => parentPort.postMessage(value));
