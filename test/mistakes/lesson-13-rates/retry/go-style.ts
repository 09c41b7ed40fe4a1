// wrong-time: takes a rejection with nothing for a success
import { setTimeout as sleep } from 'node:timers/promises';
interface Options { attempts: number; delayMs: number; factor: number; random?: () => number; signal?: AbortSignal }
export async function retry<T>(operation: () => Promise<T>, options: Options): Promise<T> {
  const { attempts, delayMs, factor, random = () => 1, signal } = options;
  for (let n = 0; ; n++) {
    signal?.throwIfAborted();
    const [value, error] = await go(operation);
    if (!error) return value as T;
    signal?.throwIfAborted();
    if (n + 1 === attempts) throw error;
    await sleep(delayMs * factor ** n * random(), undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}
async function go<T>(operation: () => Promise<T>): Promise<[T?, unknown?]> {
  try {
    return [await operation()];
  } catch (error) {
    return [undefined, error];
  }
}
