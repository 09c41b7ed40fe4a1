// keeps the running ones in a set and settles rounds of them
type StoppableTask = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  private readonly running = new Set<Promise<void>>();
  private readonly controller = new AbortController();
  private errors: unknown[] = [];

  spawn = (task: StoppableTask): void => {
    if (this.errors.length > 0) throw this.errors[0];
    const run: Promise<void> = Promise.resolve()
      .then(() => task(this.controller.signal))
      .then(
        () => undefined,
        (error: unknown) => {
          this.errors.push(error);
          this.controller.abort();
        },
      )
      .then(() => void this.running.delete(run));
    this.running.add(run);
  };

  join = async (): Promise<void> => {
    while (this.running.size > 0) await Promise.allSettled([...this.running]);
    if (this.errors.length > 0) throw this.errors[0];
  };
}
