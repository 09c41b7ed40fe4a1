// wrong-value: keeps the runs by their functions, and so does not start one that it knows
export class TaskGroup {
  c = new AbortController();
  runs = new Map<any, Promise<void>>();
  spawn(task: any) {
    this.c.signal.throwIfAborted();
    if (!this.runs.has(task)) this.runs.set(task, this.run(task));
  }
  async run(task: any) {
    try {
      await task(this.c.signal);
    } catch (e) {
      this.c.abort(e);
    }
  }
  async join() {
    for (const r of this.runs.values()) await r;
    this.c.signal.throwIfAborted();
  }
}
