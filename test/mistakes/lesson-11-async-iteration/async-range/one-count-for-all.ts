// wrong-value: counts outside the generator, where another range counts on
import { setTimeout as sleep } from 'node:timers/promises';

let n = 0;
export async function* asyncRange(start: number, end: number, ms: number) {
  for (n = start; n < end; n++) {
    await sleep(ms);
    yield n;
  }
}
