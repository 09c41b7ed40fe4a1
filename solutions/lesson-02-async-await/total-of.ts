import { setTimeout as sleep } from 'node:timers/promises';

export type Pair = readonly [number, number];

/** The sum of two numbers, after 100 ms. */
export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

/** The sum of all the numbers, made pair by pair. */
export async function totalOf(pairs: readonly Pair[]): Promise<number> {
  let total = 0;
  for (const [a, b] of pairs) total += await add(a, b);
  return total;
}
