// never-called: returns the promise out of the try, so that nothing is ever caught
import { setTimeout as sleep } from 'node:timers/promises';
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export async function retry<T>(operation: () => Promise<T>, { attempts, delayMs, factor, random = () => 1, signal }: Options): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return operation();
    } catch (error) {
      if (attempt === attempts) throw error;
    }
    await sleep(delayMs * factor ** (attempt - 1) * random(), undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}
