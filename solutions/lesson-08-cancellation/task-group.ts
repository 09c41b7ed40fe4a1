type StoppableTask = (signal: AbortSignal) => Promise<unknown>;

/** Tasks that end together: the first failure aborts the others, and `join` outlasts them all. */
export class TaskGroup {
  readonly #controller = new AbortController();
  /** None of them rejects. */
  readonly #runs = new Set<Promise<void>>();

  /** Starts a task. @throws the error that failed the group, when it has failed */
  spawn(task: StoppableTask): void {
    this.#controller.signal.throwIfAborted();
    this.#runs.add(this.#run(task));
  }

  /** Waits for all tasks. @throws the error of the one that failed first */
  async join(): Promise<void> {
    // Tasks may spawn more meanwhile; the loop comes to those as well.
    for (const run of this.#runs) await run;
    this.#controller.signal.throwIfAborted();
  }

  async #run(task: StoppableTask): Promise<void> {
    try {
      await task(this.#controller.signal);
    } catch (error) {
      // The first failure becomes the reason; aborting again changes nothing.
      this.#controller.abort(error);
    }
  }
}
