// floating-promise: join rejects at the first failure, and does not wait for the others to stop
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
    let seen = 0;
    while (seen < this.#runs.length) {
      seen = this.#runs.length;
      await Promise.all(this.#runs);
    }
  }
}
