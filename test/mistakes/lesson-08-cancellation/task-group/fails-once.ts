// wrong-value: only the first call of join throws the error
export class TaskGroup {
  c = new AbortController();
  runs: Promise<void>[] = [];
  spawn(task: any) {
    this.c.signal.throwIfAborted();
    this.runs.push(this.run(task));
  }
  async run(task: any) {
    try {
      await task(this.c.signal);
    } catch (e) {
      this.c.abort(e);
    }
  }
  joined = false;
  async join() {
    if (this.joined) return;
    this.joined = true;
    for (const r of this.runs) await r;
    this.c.signal.throwIfAborted();
  }
}
