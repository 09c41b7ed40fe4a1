// starts the tasks from a generator and waits for the others one by one
type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly StoppableTask<T>[]): Promise<T> {
  const controller = new AbortController();
  const started = new Set<Promise<T>>();
  function* starts() {
    for (const task of tasks) {
      const run = (async () => await task(controller.signal))();
      started.add(run);
      yield run;
    }
  }
  return Promise.any(starts()).finally(async () => {
    controller.abort(new Error('somebody was quicker'));
    for (const run of started) await run.catch(() => null);
  });
}
