// wrong-value: asks the error whether there was one
type Task = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #error: unknown;
  #runs: Promise<void>[] = [];

  spawn(task: Task): void {
    this.#controller.signal.throwIfAborted();
    const run = async () => {
      try {
        await task(this.#controller.signal);
      } catch (error) {
        if (!this.#controller.signal.aborted) this.#error = error;
        this.#controller.abort(error);
      }
    };
    this.#runs.push(run());
  }

  async join(): Promise<void> {
    for (const run of this.#runs) await run;
    if (this.#error) throw this.#error;
  }
}
