// counts the running tasks and wakes those who have joined
type StoppableTask = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #failure: { error: unknown } | null = null;
  #running = 0;
  #waiting: (() => void)[] = [];

  spawn(task: StoppableTask): void {
    if (this.#failure) throw this.#failure.error;
    this.#running += 1;
    new Promise((resolve) => resolve(task(this.#controller.signal)))
      .catch((error: unknown) => {
        if (this.#failure) return;
        this.#failure = { error };
        this.#controller.abort(new Error('a sibling has failed', { cause: error }));
      })
      .finally(() => {
        this.#running -= 1;
        if (this.#running === 0) for (const wake of this.#waiting.splice(0)) wake();
      });
  }

  async join(): Promise<void> {
    while (this.#running > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#failure) throw this.#failure.error;
  }
}
