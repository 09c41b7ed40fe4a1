import { setTimeout as sleep } from 'node:timers/promises';

export interface RetryOptions {
  readonly attempts: number;
  readonly delayMs: number;
  readonly factor: number;
  readonly random?: () => number;
  readonly signal?: AbortSignal;
}

/** Tries an operation up to so many times, with growing pauses in between; a signal ends the trying. */
export async function retry<T>(operation: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { attempts, delayMs, factor, random = () => 1, signal } = options;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await operation();
    } catch (error) {
      signal?.throwIfAborted();
      if (attempt === attempts) throw error;
    }
    const pause = delayMs * factor ** (attempt - 1) * random();
    // An abort cuts the sleep short, with an error of the sleep's own; the next round throws the reason.
    await sleep(pause, undefined, signal && { signal }).catch(() => undefined);
  }
}
