// one promise for the end of all, made longer with every spawn
type StoppableTask = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #end: Promise<unknown> = Promise.resolve();

  spawn(task: StoppableTask): void {
    const { signal } = this.#controller;
    signal.throwIfAborted();
    const run = (async () => task(signal))().catch((error: unknown) => this.#controller.abort(error));
    this.#end = Promise.all([this.#end, run]);
  }

  async join(): Promise<void> {
    const end = this.#end;
    await end;
    if (end !== this.#end) return this.join();
    this.#controller.signal.throwIfAborted();
  }
}
