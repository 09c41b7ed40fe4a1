// waits for the `abort` event of a signal that times out
import { once } from 'node:events';

export async function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  const waking = new EventTarget();
  const timer = setTimeout(() => waking.dispatchEvent(new Event('wake')), ms);
  await once(waking, 'wake');
  clearTimeout(timer);
  return value;
}
