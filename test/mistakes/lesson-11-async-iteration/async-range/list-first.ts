// wrong-value: makes the whole list before it gives the first number
import { setTimeout as sleep } from 'node:timers/promises';
export async function* asyncRange(start: number, end: number, ms: number) {
  const numbers: number[] = [];
  for (let n = start; n < end; n += 1) {
    await sleep(ms);
    numbers.push(n);
    if (numbers.length > 1_000) break;
  }
  yield* numbers;
}
