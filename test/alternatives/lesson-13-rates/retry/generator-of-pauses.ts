// the pauses come from a generator, and the loop goes over them
import { setTimeout as sleep } from 'node:timers/promises';
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
function* pausesOf({ attempts, delayMs, factor, random }: Options) {
  for (let pause = delayMs, left = attempts - 1; left > 0; left -= 1, pause *= factor) yield random ? pause * random() : pause;
}
export async function retry<T>(operation: (signal?: AbortSignal) => Promise<T>, options: Options): Promise<T> {
  const { signal } = options;
  signal?.throwIfAborted();
  let outcome = await attempt(() => operation(signal));
  for (const pause of pausesOf(options)) {
    if ('value' in outcome) break;
    try {
      await sleep(pause, null, { signal });
    } catch {
      throw signal?.reason;
    }
    outcome = await attempt(() => operation(signal));
  }
  if ('value' in outcome) return outcome.value;
  signal?.throwIfAborted();
  throw outcome.error;
}
async function attempt<T>(operation: () => Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await operation() };
  } catch (error) {
    return { error };
  }
}
