// ignores-abort: spawn throws what a task throws
type Task = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #runs: Promise<void>[] = [];

  spawn(task: Task): void {
    this.#controller.signal.throwIfAborted();
    const run = task(this.#controller.signal).then(
      () => undefined,
      (error: unknown) => this.#controller.abort(error),
    );
    this.#runs.push(run);
  }

  async join(): Promise<void> {
    for (const run of this.#runs) await run;
    this.#controller.signal.throwIfAborted();
  }
}
