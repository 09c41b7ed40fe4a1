// wrong-value: begins the next wait while the reader is still at work
import { setTimeout as sleep } from 'node:timers/promises';
export async function* asyncRange(start: number, end: number, ms: number) {
  let wait = sleep(ms);
  for (let n = start; n < end; n += 1) {
    await wait;
    wait = n + 1 < end ? sleep(ms) : wait;
    yield n;
  }
}
