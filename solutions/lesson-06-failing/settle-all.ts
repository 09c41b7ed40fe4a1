export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** Runs all tasks together and tells how each of them ended, in the order of the tasks. */
export async function settleAll<T>(tasks: readonly (() => Promise<T>)[]): Promise<Outcome<T>[]> {
  // In an async callback, a task that throws at once gives a rejected promise, and `map` goes on.
  const settled = await Promise.allSettled(tasks.map(async (task) => task()));
  return settled.map((result) =>
    result.status === 'fulfilled' ? { ok: true, value: result.value } : { ok: false, error: result.reason as unknown },
  );
}
