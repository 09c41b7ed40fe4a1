// wrong-error: a throw before there is a promise is not caught
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
    const outcome = await operation().then((value) => ({ value }), (error: unknown) => ({ error }));
    if ('value' in outcome) return outcome.value;
    if (attempt === attempts) throw outcome.error;
    await sleep(delayMs * factor ** (attempt - 1) * random(), undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}
