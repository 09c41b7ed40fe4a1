import { Semaphore } from './semaphore.js';

export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes a function that runs the tasks it is handed, never more than `limit` of them at a time. */
export function limiter(limit: number): Limit {
  const places = new Semaphore(limit);
  return async (task) => {
    await places.acquire();
    try {
      return await task();
    } finally {
      places.release();
    }
  };
}
