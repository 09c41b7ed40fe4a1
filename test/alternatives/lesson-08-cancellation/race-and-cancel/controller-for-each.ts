// a controller for each task, by hand and without Promise.any
type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

export function raceAndCancel<T>(tasks: readonly StoppableTask<T>[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let winner: { value: T } | undefined;
    let running = tasks.length;
    const end = () => {
      if (running > 0) return;
      if (winner) resolve(winner.value);
      else reject(new AggregateError(errors, 'nobody made it'));
    };
    const runs = tasks.map((task) => ({ task, controller: new AbortController() }));
    runs.forEach(({ task, controller: { signal } }, index) => {
      new Promise<T>((yes) => yes(task(signal))).then(
        (value) => {
          running -= 1;
          if (!winner) {
            winner = { value };
            runs.forEach(({ controller }, other) => other !== index && controller.abort());
          }
          end();
        },
        (error: unknown) => {
          running -= 1;
          errors[index] = error;
          end();
        },
      );
    });
    end();
  });
}
