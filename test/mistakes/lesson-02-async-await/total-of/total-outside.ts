// wrong-value: keeps the total outside the function, where the next call finds it
import { setTimeout as sleep } from 'node:timers/promises';

let total = 0;

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  for (const [a, b] of pairs) {
    total += await add(a, b);
  }
  return total;
}
