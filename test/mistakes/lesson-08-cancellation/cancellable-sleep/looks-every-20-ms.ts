// wrong-time: looks at the signal every 20 ms
import { setTimeout as sleep } from 'node:timers/promises';
export async function cancellableSleep(ms: number, signal: AbortSignal): Promise<void> {
  for (let slept = 0; slept < ms; slept += 20) {
    signal.throwIfAborted();
    await sleep(Math.min(20, ms - slept));
  }
  signal.throwIfAborted();
}
