// wrong-time: adds each pair only once and remembers its sum
import { setTimeout as sleep } from 'node:timers/promises';

const sums = new Map<string, number>();

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  let total = 0;
  for (const [a, b] of pairs) {
    const key = `${a} + ${b}`;
    if (!sums.has(key)) sums.set(key, await add(a, b));
    total += sums.get(key)!;
  }
  return total;
}
