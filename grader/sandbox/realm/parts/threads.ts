import type { Core } from '../core.js';
import { createWorkerThreads } from '../threads/worker-threads.js';

/** `node:worker_threads`. */
export function create(core: Core) {
  return createWorkerThreads(core);
}
