// wrong-error: says that it has given up, and not why
import { setTimeout as sleep } from 'node:timers/promises';
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export async function retry<T>(operation: () => Promise<T>, { attempts, delayMs, factor, random = () => 1, signal }: Options): Promise<T> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await operation();
    } catch {
      if (attempt === attempts) break;
    }
    await sleep(delayMs * factor ** (attempt - 1) * random(), undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
  throw new Error(`given up after ${attempts} attempts`);
}
