// tries to have a worker make answers up, and settle in the name of the main thread
// status: failed
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

export function inTurn(names) {
  return new Promise((resolve) => new Worker(new URL(import.meta.url), { workerData: names }).on('message', resolve));
}

if (!isMainThread) {
  parentPort.postMessage(['a', 'b', 'c', 'd']);
  parentPort.emit('message', 1);
  process.emit('exit', 0);
}
