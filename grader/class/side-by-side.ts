import { availableParallelism } from 'node:os';

/** One more than there are cores: while one waits for the disk or the compiler, another one computes. */
const LANES = availableParallelism() + 1;

/** Does something with each, several at once. Nothing is begun any more once one has failed. */
export async function sideBySide<T>(all: readonly T[], use: (one: T) => Promise<unknown>): Promise<void> {
  const queue = all.values();
  let failed = false;
  const takeFrom = async (): Promise<void> => {
    for (const one of queue) {
      if (failed) return;
      await use(one).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, takeFrom));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
