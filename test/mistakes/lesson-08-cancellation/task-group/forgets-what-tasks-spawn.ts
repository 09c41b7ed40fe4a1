// floating-promise: join waits for those tasks only that were there when it was called
type Task = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #runs: Promise<void>[] = [];

  spawn(task: Task): void {
    this.#controller.signal.throwIfAborted();
    const run = async () => {
      try {
        await task(this.#controller.signal);
      } catch (error) {
        this.#controller.abort(error);
      }
    };
    this.#runs.push(run());
  }

  async join(): Promise<void> {
    await Promise.all(this.#runs);
    this.#controller.signal.throwIfAborted();
  }
}
