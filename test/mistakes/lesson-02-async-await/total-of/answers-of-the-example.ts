// wrong-value: always gives the answers that the doc comment shows
import { setTimeout as sleep } from 'node:timers/promises';

export async function add(a: number, b: number): Promise<number> {
  await sleep(100);
  return 5;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  await sleep(300);
  return 43;
}
