// tries to end the whole process from a worker
// status: failed
import { Worker, isMainThread } from 'node:worker_threads';

export async function inTurn(names) {
  const worker = new Worker(new URL(import.meta.url));
  worker.on('error', () => undefined);
  await new Promise((resolve) => worker.on('exit', resolve));
  return names;
}

if (!isMainThread) {
  for (const end of [() => process.abort(), () => process.kill(process.pid), () => process.reallyExit(0), () => process.exit(0)]) {
    try {
      end();
    } catch {
      // On with the next one.
    }
  }
}
