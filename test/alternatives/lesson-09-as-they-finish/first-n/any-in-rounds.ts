// asks Promise.any again and again, each time without the winners so far
export async function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  if (tasks.length < n) throw new AggregateError([], 'too few');
  const errors: unknown[] = [];
  let giveUp: (reason: unknown) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => (giveUp = reject));
  lost.catch(() => undefined);
  const left = new Map<number, Promise<{ index: number; value: T }>>();
  for (const [index, task] of tasks.entries()) {
    const run = (async () => ({ index, value: await task() }))();
    run.catch((error: unknown) => {
      errors.push(error);
      if (tasks.length - errors.length < n) giveUp(new AggregateError([...errors], 'out of reach'));
    });
    left.set(index, run);
  }
  const results: T[] = [];
  while (results.length < n) {
    const { index, value } = await Promise.race([lost, Promise.any(left.values()).catch(() => lost)]);
    left.delete(index);
    results.push(value);
  }
  return results;
}
