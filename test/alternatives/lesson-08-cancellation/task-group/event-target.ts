// the group is an event target, and join listens for its end
type StoppableTask = (signal: AbortSignal) => Promise<unknown>;

export class TaskGroup extends EventTarget {
  readonly signals: AbortController[] = [];
  failures: { error: unknown }[] = [];
  open = 0;

  spawn(task: StoppableTask): void {
    const [failure] = this.failures;
    if (failure) throw failure.error;
    const controller = new AbortController();
    this.signals.push(controller);
    this.open += 1;
    void this.follow(task, controller.signal);
  }

  async follow(task: StoppableTask, signal: AbortSignal): Promise<void> {
    try {
      await task(signal);
    } catch (error) {
      this.failures.push({ error });
      for (const each of this.signals) each.abort();
    }
    this.open -= 1;
    if (this.open === 0) this.dispatchEvent(new Event('idle'));
  }

  join(): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        if (this.open > 0) return;
        this.removeEventListener('idle', end);
        const [failure] = this.failures;
        if (failure) reject(failure.error);
        else resolve();
      };
      this.addEventListener('idle', end);
      end();
    });
  }
}
