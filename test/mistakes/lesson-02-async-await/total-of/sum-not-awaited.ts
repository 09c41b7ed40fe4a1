// forgot-await: adds promises to the total instead of numbers
import { setTimeout as sleep } from 'node:timers/promises';

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  let total: any = 0;
  for (const [a, b] of pairs) {
    total += add(a, b);
  }
  return total;
}
