// wrong-value: null stands for no error, and a task may fail with null
export class TaskGroup {
  c = new AbortController();
  error: any = null;
  runs = new Set<Promise<void>>();
  spawn(task: any) {
    if (this.error !== null) throw this.error;
    this.runs.add(this.run(task));
  }
  async run(task: any) {
    try {
      await task(this.c.signal);
    } catch (e) {
      if (this.error === null) {
        this.error = e;
        this.c.abort();
      }
    }
  }
  async join() {
    for (const r of this.runs) await r;
    if (this.error !== null) throw this.error;
  }
}
