// wrong-value: spawn throws a new error that says what the other was
export class TaskGroup {
  c = new AbortController();
  runs = new Set<Promise<void>>();
  spawn(task: any) {
    if (this.c.signal.aborted) throw new Error(String(this.c.signal.reason));
    this.runs.add(this.run(task));
  }
  async run(task: any) {
    try {
      await task(this.c.signal);
    } catch (e) {
      this.c.abort(e);
    }
  }
  async join() {
    for (const r of this.runs) await r;
    this.c.signal.throwIfAborted();
  }
}
