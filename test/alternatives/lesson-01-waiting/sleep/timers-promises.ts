// hands the whole work to Node's own promise of a timer
import { setTimeout as wait } from 'node:timers/promises';

export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return wait(ms, value);
}
