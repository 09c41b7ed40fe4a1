// wrong-time: spawn only keeps the task, and join starts them
type Task = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #tasks: Task[] = [];

  spawn(task: Task): void {
    this.#controller.signal.throwIfAborted();
    this.#tasks.push(task);
  }

  async join(): Promise<void> {
    const { signal } = this.#controller;
    while (this.#tasks.length > 0) {
      const batch = this.#tasks.splice(0);
      await Promise.all(
        batch.map(async (task) => {
          try {
            await task(signal);
          } catch (error) {
            this.#controller.abort(error);
          }
        }),
      );
    }
    signal.throwIfAborted();
  }
}
