// leaves an endless async iteration at its first item
import { setInterval as ticks } from 'node:timers/promises';

export async function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  for await (const tick of ticks(ms, value)) return tick;
  return value;
}
