// ignores-abort: the others run to their end
type Task = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup {
  #controller = new AbortController();
  #failure: { error: unknown } | undefined;
  #runs: Promise<void>[] = [];

  spawn(task: Task): void {
    if (this.#failure) throw this.#failure.error;
    const run = async () => {
      try {
        await task(this.#controller.signal);
      } catch (error) {
        this.#failure ??= { error };
      }
    };
    this.#runs.push(run());
  }

  async join(): Promise<void> {
    for (const run of this.#runs) await run;
    if (this.#failure) throw this.#failure.error;
  }
}
