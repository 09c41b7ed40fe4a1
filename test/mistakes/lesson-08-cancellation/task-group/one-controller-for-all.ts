// wrong-error: all groups share a signal
const c = new AbortController();
export class TaskGroup {
  runs = new Set<Promise<void>>();
  spawn(task: any) {
    c.signal.throwIfAborted();
    this.runs.add(this.run(task));
  }
  async run(task: any) {
    try {
      await task(c.signal);
    } catch (e) {
      c.abort(e);
    }
  }
  async join() {
    for (const r of this.runs) await r;
    c.signal.throwIfAborted();
  }
}
