// wrong-value: only the first call of join throws the error
export class TaskGroup {
  controller = new AbortController();
  runs = new Set<Promise<void>>();
  told = false;

  spawn(task: any) {
    this.controller.signal.throwIfAborted();
    this.runs.add(this.run(task));
  }

  async join() {
    for (const run of this.runs) await run;
    if (this.told) return;
    this.told = this.controller.signal.aborted;
    this.controller.signal.throwIfAborted();
  }

  async run(task: any) {
    try {
      await task(this.controller.signal);
    } catch (error) {
      this.controller.abort(error);
    }
  }
}
