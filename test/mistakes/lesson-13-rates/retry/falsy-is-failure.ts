// wrong-error: takes a result that counts as false for a failure
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
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      const result = await operation();
      if (result) return result;
    } catch (error) {
      last = error;
    }
    if (attempt === attempts) throw last;
    await sleep(delayMs * factor ** (attempt - 1) * random(), undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}
