import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves after `ms`, or rejects with the reason of the signal when that is aborted before. */
export async function cancellableSleep(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // Node has put timer and listener away, but throws an AbortError of its own.
    throw signal.reason;
  }
}
