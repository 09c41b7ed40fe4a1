// waits for the event with once of node:events, and races that against a sleep
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export async function cancellableSleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const over = new AbortController();
  const quiet = (error: unknown) => {
    if (!over.signal.aborted) throw error;
  };
  const slept = sleep(ms, undefined, { signal: over.signal }).catch(quiet);
  const aborted = once(signal, 'abort', { signal: over.signal }).catch(quiet);
  await Promise.race([slept, aborted]);
  over.abort();
  await Promise.all([slept, aborted]);
  signal.throwIfAborted();
}
