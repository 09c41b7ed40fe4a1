// a sleep that is aborted when the task has ended
import { setTimeout as sleep } from 'node:timers/promises';

export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  const over = new AbortController();
  const late = sleep(ms, undefined, { signal: over.signal }).then(() => {
    throw new DOMException('late', 'TimeoutError');
  });
  try {
    return await Promise.race([task(), late]);
  } finally {
    late.catch(() => {});
    over.abort();
  }
}
