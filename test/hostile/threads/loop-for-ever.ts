// tries to loop for ever in a worker while the main thread waits for it
// status: stuck
import { once } from 'node:events';
import { Worker, isMainThread } from 'node:worker_threads';

export async function inTurn() {
  return once(new Worker(new URL(import.meta.url)), 'message');
}

if (!isMainThread) while (true) {}
