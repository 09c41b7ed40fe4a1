// tries to have workers start workers
// status: failed
import { Worker, isMainThread } from 'node:worker_threads';

new Worker(new URL(import.meta.url)).on('error', () => undefined);

export async function inTurn(names) {
  return names;
}
