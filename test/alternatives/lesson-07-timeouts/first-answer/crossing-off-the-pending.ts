// waits for the first of those pending, over and over, and crosses it off
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer<T>(mirrors: readonly (() => Promise<T>)[], ms: number): Promise<T> {
  const errors: unknown[] = mirrors.map(() => new TimeoutError('still at work'));
  const pending = new Map<number, Promise<[number, boolean, unknown]>>();
  for (const [i, m] of mirrors.entries())
    pending.set(
      i,
      (async (): Promise<[number, boolean, unknown]> => {
        try {
          return [i, true, await m()];
        } catch (e) {
          return [i, false, e];
        }
      })(),
    );
  let t: any;
  const late = new Promise<'late'>((r) => {
    t = setTimeout(r, ms, 'late');
  });
  try {
    while (pending.size) {
      const got = await Promise.race([...pending.values(), late]);
      if (got === 'late') break;
      const [i, ok, x] = got;
      if (ok) return x as T;
      errors[i] = x;
      pending.delete(i);
    }
    throw new AggregateError(errors, 'none');
  } finally {
    clearTimeout(t);
  }
}
