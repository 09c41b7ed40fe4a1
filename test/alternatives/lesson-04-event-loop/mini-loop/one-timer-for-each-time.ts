// callbacks: one timer for each time at which somebody is due
type Coroutine<T> = Generator<number, T, number>;

export class MiniLoop<T> {
  private readonly all: Coroutine<T>[] = [];
  private readonly results: T[] = [];
  private readonly due = new Map<number, Set<number>>();
  private now = 0;

  spawn(coroutine: Coroutine<T>): void {
    this.put(this.all.push(coroutine) - 1, this.now);
  }

  run(): Promise<T[]> {
    return new Promise((resolve, reject) => {
      const turn = (): void => {
        const ready = this.due.get(this.now);
        if (ready !== undefined && ready.size > 0) {
          const place = Math.min(...ready);
          ready.delete(place);
          try {
            this.goOn(place);
          } catch (error) {
            reject(error as Error);
            return;
          }
          turn();
          return;
        }
        this.due.delete(this.now);
        if (this.due.size === 0) {
          resolve(this.results);
          return;
        }
        const next = Math.min(...this.due.keys());
        setTimeout(() => {
          this.now = next;
          turn();
        }, next - this.now);
      };
      turn();
    });
  }

  private put(place: number, at: number): void {
    const waiting = this.due.get(at) ?? new Set();
    this.due.set(at, waiting.add(place));
  }

  private goOn(place: number): void {
    const step = this.all[place]?.next(this.now);
    if (step?.done) this.results[place] = step.value;
    else if (step) this.put(place, this.now + step.value);
  }
}
