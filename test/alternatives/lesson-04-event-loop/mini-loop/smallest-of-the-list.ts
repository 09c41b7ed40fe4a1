// no sorting: looks for the one to go on next, and the coroutines keep their own results
export class MiniLoop<T> {
  private readonly tasks: { coroutine: Generator<number, T, number>; due: number; done: boolean; result: unknown }[] =
    [];
  private now = 0;

  spawn(coroutine: Generator<number, T, number>): void {
    this.tasks.push({ coroutine, due: this.now, done: false, result: undefined });
  }

  private *turns() {
    for (;;) {
      const waiting = this.tasks.filter(({ done }) => !done);
      if (waiting.length === 0) return;
      yield waiting.reduce((first, task) => (task.due < first.due ? task : first));
    }
  }

  async run(): Promise<unknown[]> {
    for (const task of this.turns()) {
      const ms = task.due - this.now;
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      this.now = task.due;
      const { done, value } = task.coroutine.next(this.now);
      if (done) [task.done, task.result] = [true, value];
      else task.due += value;
    }
    return this.tasks.map(({ result }) => result);
  }
}
