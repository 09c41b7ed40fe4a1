// wrong-time: makes the pauses longer in the caller's options
import { setTimeout as sleep } from 'node:timers/promises';
interface Options { attempts: number; delayMs: number; factor: number; random?: () => number; signal?: AbortSignal }
export async function retry<T>(operation: () => Promise<T>, options: Options): Promise<T> {
  const { attempts, random = () => 1, signal } = options;
  for (let n = 1; ; n++) {
    signal?.throwIfAborted();
    try {
      return await operation();
    } catch (error) {
      signal?.throwIfAborted();
      if (n === attempts) throw error;
    }
    await sleep(options.delayMs * random(), undefined, { signal }).catch(() => signal?.throwIfAborted());
    options.delayMs *= options.factor;
  }
}
