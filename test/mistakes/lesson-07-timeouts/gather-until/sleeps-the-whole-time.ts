// wrong-time: always waits until the deadline
import { setTimeout as sleep } from 'node:timers/promises';

export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  const parts: any[] = tasks.map(() => ({ status: 'pending' }));
  tasks.forEach(async (task, index) => {
    try {
      const value = await task();
      parts[index] = { status: 'fulfilled', value };
    } catch (reason) {
      parts[index] = { status: 'rejected', reason };
    }
  });
  if (tasks.length > 0) await sleep(ms);
  return [...parts];
}
