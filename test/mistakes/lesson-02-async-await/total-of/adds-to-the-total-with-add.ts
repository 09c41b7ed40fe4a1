// wrong-time: uses add for the total too, which takes 100 ms more for each pair
import { setTimeout as sleep } from 'node:timers/promises';

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  let total = 0;
  for (const [a, b] of pairs) {
    total = await add(total, await add(a, b));
  }
  return total;
}
