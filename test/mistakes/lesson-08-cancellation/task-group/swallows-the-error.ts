// lost-error: join resolves although a task has failed
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
    for (const run of this.#runs) await run;
  }
}
