// turns each outcome round: the first failure is what Promise.any finds
export async function failFast<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const running = tasks.map(async (task) => task());
  const failures = running.map((task) =>
    task.then(
      () => Promise.reject(new Error('this one has worked')),
      (error: unknown) => ({ error }),
    ),
  );
  const failure = await Promise.any(failures).catch(() => undefined);
  if (failure !== undefined) throw failure.error;
  return Promise.all(running);
}
