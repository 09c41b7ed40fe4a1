// join waits for those it knows, and calls itself when there are more
export class TaskGroup {
  private ctl = new AbortController();
  private first?: { error: unknown };
  private all: Promise<unknown>[] = [];
  spawn(task: (s: AbortSignal) => Promise<unknown>): void {
    if (this.first) throw this.first.error;
    this.all.push(
      new Promise((r) => r(task(this.ctl.signal))).catch((error) => {
        if (!this.first) {
          this.first = { error };
          this.ctl.abort(error);
        }
      }),
    );
  }
  async join(): Promise<void> {
    const known = this.all.length;
    await Promise.all(this.all);
    if (this.all.length > known) return this.join();
    if (this.first) throw this.first.error;
  }
}
