// wrong-time: waits for the limit first, whether the task is done or not
import { setTimeout as sleep } from 'node:timers/promises';

type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: Task<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const running = task(controller.signal);
  running.catch(() => undefined);
  await sleep(ms);
  controller.abort(new DOMException('too late', 'TimeoutError'));
  return await running;
}
