// wrong-error: keeps the error of the first attempt
import { setTimeout as sleep } from 'node:timers/promises';
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export async function retry<T>(operation: () => Promise<T>, { attempts, delayMs, factor, random = () => 1, signal }: Options): Promise<T> {
  let first: unknown;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await operation();
    } catch (error) {
      first ??= error;
      if (attempt === attempts) throw first;
    }
    await sleep(delayMs * factor ** (attempt - 1) * random(), undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}
