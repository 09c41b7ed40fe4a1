// wrong-value: goes on until it meets the end, which lies behind it
import { setTimeout as sleep } from 'node:timers/promises';
export async function* asyncRange(start: number, end: number, ms: number) {
  for (let n = start; n !== end; n += 1) {
    await sleep(ms);
    yield n;
  }
}
