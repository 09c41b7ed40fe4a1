// wrong-error: takes an abort with a reason that counts as false for none
import { setTimeout as sleep } from 'node:timers/promises';
interface Options { attempts: number; delayMs: number; factor: number; random?: () => number; signal?: AbortSignal }
export async function retry<T>(operation: () => Promise<T>, options: Options): Promise<T> {
  const { attempts, delayMs, factor, random = () => 1, signal } = options;
  for (let n = 1; ; n++) {
    if (signal?.reason) throw signal.reason;
    try {
      return await operation();
    } catch (error) {
      if (signal?.reason) throw signal.reason;
      if (n === attempts) throw error;
    }
    await sleep(delayMs * factor ** (n - 1) * random(), undefined, { signal }).catch(() => {});
  }
}
