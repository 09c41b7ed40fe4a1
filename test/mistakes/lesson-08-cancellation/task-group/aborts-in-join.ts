// unhandled-rejection: nobody looks after a task before join is called
type Task = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #runs: Promise<unknown>[] = [];

  spawn(task: Task): void {
    this.#controller.signal.throwIfAborted();
    this.#runs.push((async () => task(this.#controller.signal))());
  }

  async join(): Promise<void> {
    const watched = new Set<Promise<unknown>>();
    while (watched.size < this.#runs.length) {
      await Promise.allSettled(
        this.#runs.map((run) => {
          watched.add(run);
          return run.catch((error: unknown) => this.#controller.abort(error));
        }),
      );
    }
    this.#controller.signal.throwIfAborted();
  }
}
