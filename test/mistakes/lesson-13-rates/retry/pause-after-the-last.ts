// slow-to-fail: pauses once more when there is nothing left to try
import { setTimeout as sleep } from 'node:timers/promises';
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export async function retry<T>(operation: () => Promise<T>, { attempts, delayMs, factor, random = () => 1, signal }: Options): Promise<T> {
  let last: unknown;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await operation();
    } catch (error) {
      last = error;
    }
    await sleep(delayMs * factor ** attempt * random(), undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
  throw last;
}
