// wrong-error: of several errors, throws that of the task that was spawned first
type Task = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #runs: Promise<unknown>[] = [];

  spawn(task: Task): void {
    this.#controller.signal.throwIfAborted();
    const run = (async () => task(this.#controller.signal))();
    run.catch((error: unknown) => this.#controller.abort(error));
    this.#runs.push(run);
  }

  async join(): Promise<void> {
    for (const run of this.#runs) await run.catch(() => undefined);
    for (const run of this.#runs) await run;
  }
}
