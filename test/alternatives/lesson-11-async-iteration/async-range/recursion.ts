// recursion instead of a loop
import { setTimeout as sleep } from 'node:timers/promises';
export async function* asyncRange(start: number, end: number, ms: number): AsyncGenerator<number, void, void> {
  if (start >= end) return;
  yield await sleep(ms, start);
  yield* asyncRange(start + 1, end, ms);
}
