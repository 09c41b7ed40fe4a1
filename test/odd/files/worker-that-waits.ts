// a worker holds itself with Atomics.wait while the main thread asks
// exercise: in-turn
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

export function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const answers: string[] = [];
    const worker = new Worker(import.meta.filename, { name: 'waiter' });
    worker.once('error', reject);
    (async () => {
      for (const name of names) answers.push(await ask(name));
      await worker.terminate();
      resolve(answers);
    })().catch(async (error: unknown) => {
      await worker.terminate();
      reject(error);
    });
  });
}

if (!isMainThread) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1e9);
  parentPort?.postMessage('too late');
}
