// wrong-value: starts all waits at once, and gives the numbers together
import { setTimeout as sleep } from 'node:timers/promises';
export async function* asyncRange(start: number, end: number, ms: number) {
  const count = Math.max(0, Math.min(end - start, 1_000));
  const numbers = Array.from({ length: count }, (_, index) => sleep(ms, start + index));
  for (const n of numbers) yield await n;
}
