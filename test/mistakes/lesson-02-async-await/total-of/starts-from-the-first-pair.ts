// threw: takes the first pair apart before it knows that there is one
import { setTimeout as sleep } from 'node:timers/promises';

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  const [first, ...rest] = pairs;
  let total = await add(first[0], first[1]);
  for (const [a, b] of rest) {
    total += await add(a, b);
  }
  return total;
}
