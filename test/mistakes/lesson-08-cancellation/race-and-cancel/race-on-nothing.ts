// never-settles: a race without runners never ends
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const controller = new AbortController();
  const errors: unknown[] = [];
  let left = tasks.length;
  const running = tasks.map(async (task) => task(controller.signal));
  const result = await new Promise<T>((resolve, reject) => {
    running.forEach((run, index) => {
      run.then(resolve, (error: unknown) => {
        errors[index] = error;
        left -= 1;
        if (left === 0) reject(new AggregateError(errors));
      });
    });
  });
  controller.abort();
  await Promise.allSettled(running);
  return result;
}
