// takes the first pair and leaves the rest to itself
import { setTimeout as sleep } from 'node:timers/promises';

export function add(a: number, b: number) {
  return sleep(100, a + b);
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  const [first, ...rest] = pairs;
  if (first === undefined) return 0;
  return (await add(...first)) + (await totalOf(rest));
}
