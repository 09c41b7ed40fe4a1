// started-too-early: calls a new task although the group has failed
type Task = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #runs: Promise<void>[] = [];

  spawn(task: Task): void {
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
    this.#controller.signal.throwIfAborted();
  }
}
