// the abort and the timer race as promises, with one controller that cleans up
import { setTimeout as sleep } from 'node:timers/promises';
import { once } from 'node:events';
interface O { attempts: number; delayMs: number; factor: number; random?: () => number; signal?: AbortSignal }
export async function retry<T>(operation: () => Promise<T>, { attempts, delayMs, factor, random, signal }: O): Promise<T> {
  let full = delayMs;
  let left = attempts;
  while (true) {
    if (signal?.aborted) throw signal.reason;
    const outcome = await Promise.allSettled([new Promise<T>((resolve) => resolve(operation()))]);
    const [first] = outcome;
    if (first.status === 'fulfilled') return first.value;
    if (signal?.aborted) throw signal.reason;
    left -= 1;
    if (left <= 0) throw first.reason;
    const stop = new AbortController();
    try {
      const share = random === undefined ? 1 : random();
      await Promise.race([
        sleep(full * share, undefined, { signal: stop.signal }),
        ...(signal ? [once(signal, 'abort', { signal: stop.signal })] : []),
      ]).finally(() => 0);
    } finally {
      stop.abort();
    }
    full *= factor;
  }
}
