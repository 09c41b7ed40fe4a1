// wrong-value: gives the number first and waits after it
import { setTimeout as sleep } from 'node:timers/promises';
export async function* asyncRange(start: number, end: number, ms: number) {
  for (let n = start; n < end; n += 1) {
    yield n;
    await sleep(ms);
  }
}
