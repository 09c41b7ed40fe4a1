import { setTimeout as sleep } from 'node:timers/promises';

/** Gives the numbers from `start` up to `end`, and waits `ms` before each. */
export async function* asyncRange(start: number, end: number, ms: number): AsyncGenerator<number, void, void> {
  for (let n = start; n < end; n += 1) {
    await sleep(ms);
    yield n;
  }
}
