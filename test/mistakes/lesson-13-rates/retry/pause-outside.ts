// wrong-value: keeps the pause outside, for all that try at the same time
import { setTimeout as sleep } from 'node:timers/promises';
interface Options { attempts: number; delayMs: number; factor: number; random?: () => number; signal?: AbortSignal }
let pause = 0;
export async function retry<T>(operation: () => Promise<T>, options: Options): Promise<T> {
  const { attempts, delayMs, factor, random = () => 1, signal } = options;
  pause = delayMs;
  for (let n = 1; ; n++) {
    signal?.throwIfAborted();
    try {
      return await operation();
    } catch (error) {
      signal?.throwIfAborted();
      if (n === attempts) throw error;
    }
    await sleep(pause * random(), undefined, { signal }).catch(() => signal?.throwIfAborted());
    pause *= factor;
  }
}
