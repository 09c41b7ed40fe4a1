// forgot-await: forEach does not wait for its async callback
import { setTimeout as sleep } from 'node:timers/promises';

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  let total = 0;
  pairs.forEach(async ([a, b]) => {
    total += await add(a, b);
  });
  return total;
}
