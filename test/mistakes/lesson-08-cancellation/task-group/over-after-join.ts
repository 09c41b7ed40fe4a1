// never-called: starts nothing more after a join, and does not say so
export class TaskGroup {
  controller = new AbortController();
  runs: Promise<void>[] = [];
  isOver = false;

  spawn(task: (signal: AbortSignal) => Promise<unknown>) {
    this.controller.signal.throwIfAborted();
    if (!this.isOver) this.runs.push(this.run(task));
  }

  async join() {
    for (let next = 0; next < this.runs.length; next++) await this.runs[next];
    this.isOver = true;
    this.controller.signal.throwIfAborted();
  }

  async run(task: (signal: AbortSignal) => Promise<unknown>) {
    try {
      await task(this.controller.signal);
    } catch (error) {
      this.controller.abort(error);
    }
  }
}
