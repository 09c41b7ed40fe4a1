// floating-promise: join does not wait
type Task = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();

  spawn(task: Task): void {
    task(this.#controller.signal).catch((error: unknown) => this.#controller.abort(error));
  }

  async join(): Promise<void> {
    this.#controller.signal.throwIfAborted();
  }
}
