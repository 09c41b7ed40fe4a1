// wrong-value: takes a sum of 0 for the end
import { setTimeout as sleep } from 'node:timers/promises';

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  let total = 0;
  for (const [a, b] of pairs) {
    const sum = await add(a, b);
    if (!sum) break;
    total += sum;
  }
  return total;
}
