// awaits in turn, which is safe with promises that never reject
export async function settleAll<T>(tasks: readonly (() => Promise<T>)[]) {
  const running = tasks.map((task) =>
    new Promise<T>((resolve) => resolve(task())).then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({ ok: false, error }),
    ),
  );
  const outcomes = [];
  for (const outcome of running) outcomes.push(await outcome);
  return outcomes;
}
