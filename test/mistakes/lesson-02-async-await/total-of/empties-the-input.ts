// changed-input: takes the pairs out of the caller's own array
import { setTimeout as sleep } from 'node:timers/promises';

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

export async function totalOf(pairs: [number, number][]): Promise<number> {
  let total = 0;
  while (pairs.length > 0) {
    const [a, b] = pairs.shift()!;
    total += await add(a, b);
  }
  return total;
}
