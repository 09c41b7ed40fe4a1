// wrong-time: adds all the pairs together instead of one after another
import { setTimeout as sleep } from 'node:timers/promises';

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  const sums = await Promise.all(pairs.map(([a, b]) => add(a, b)));
  return sums.reduce((total, sum) => total + sum, 0);
}
