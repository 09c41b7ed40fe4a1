export type Part<T> = PromiseSettledResult<T> | { readonly status: 'pending' };

/** What the deadline rejects with; no task can reject with it. */
const LATE = Symbol();

/** Runs all tasks together and tells, after `ms` at the latest, what has become of each. */
export async function gatherUntil<T>(tasks: readonly (() => Promise<T>)[], ms: number): Promise<Part<T>[]> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(LATE), ms);
  });
  try {
    // In an async callback, a task that throws at once gives a rejected promise, and `map` goes on.
    const results = await Promise.allSettled(tasks.map(async (task) => Promise.race([task(), deadline])));
    return results.map((result) =>
      result.status === 'rejected' && result.reason === LATE ? { status: 'pending' } : result,
    );
  } finally {
    clearTimeout(timer);
  }
}
