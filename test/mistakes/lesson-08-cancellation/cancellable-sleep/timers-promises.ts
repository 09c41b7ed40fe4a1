// wrong-error: the AbortError of node:timers/promises comes out, with the reason as its cause
import { setTimeout as sleep } from 'node:timers/promises';

export function cancellableSleep(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal });
}
