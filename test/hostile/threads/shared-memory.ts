// tries to share memory with a worker, for a clock or a way past messages
// status: failed
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

export async function inTurn(names) {
  const memory = new SharedArrayBuffer(1_024);
  const cells = new Int32Array(memory);
  const bytes = new Uint8Array(8);
  const ways = [
    () => new Worker(new URL(import.meta.url), { workerData: memory }),
    () => new Worker(new URL(import.meta.url), { workerData: { deep: [new Map([[1, cells]])] } }),
    () => new Worker(new URL(import.meta.url), { workerData: cells, transferList: [memory] }),
    () => new Worker(new URL(import.meta.url)).postMessage(cells),
    () => new Worker(new URL(import.meta.url), { workerData: bytes, transferList: [bytes.buffer, bytes.buffer] }),
    () => new Worker(new URL(import.meta.url), { workerData: bytes, transferList: { [Symbol.iterator]: 1 } }),
  ];
  for (const way of ways) {
    try {
      way();
    } catch {
      // It was refused.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 10));
  if (cells[0] !== 0) console.log('MEANWHILE-ESCAPED by shared memory');
  return names;
}

if (!isMainThread) {
  const cells = workerData instanceof Int32Array ? workerData : new Int32Array(8);
  cells[0] = 1;
  parentPort.on('message', (value) => (value[0] = 1));
}
