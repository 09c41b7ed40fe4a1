// wrong-time: looks at the signal only when the whole time has passed
import { setTimeout as sleep } from 'node:timers/promises';

export async function cancellableSleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await sleep(ms);
  signal.throwIfAborted();
}
