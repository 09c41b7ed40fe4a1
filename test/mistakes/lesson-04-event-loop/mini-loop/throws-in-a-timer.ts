// threw: resumes in the callback of a timer, where an error reaches nobody
type Coroutine<T> = Generator<number, T, number>;

interface Sleeper<T> {
  readonly coroutine: Coroutine<T>;
  readonly place: number;
}

export class MiniLoop<T> {
  #spawned: Sleeper<T>[] = [];
  #asleep = new Map<number, Sleeper<T>[]>();
  #results: T[] = [];
  #left = 0;
  #now: number | null = null;
  #start = 0;
  #resolve: (results: T[]) => void = () => undefined;

  spawn(coroutine: Coroutine<T>): void {
    const sleeper = { coroutine, place: this.#left };
    this.#left += 1;
    this.#spawned.push(sleeper);
    if (this.#now !== null) this.#put(this.#now, sleeper);
  }

  run(): Promise<T[]> {
    this.#start = performance.now();
    return new Promise((resolve) => {
      this.#resolve = resolve;
      if (this.#left === 0) resolve([]);
      for (const sleeper of this.#spawned) this.#put(0, sleeper);
      this.#wake(0);
    });
  }

  #put(due: number, sleeper: Sleeper<T>): void {
    const others = this.#asleep.get(due);
    if (others !== undefined) {
      others.push(sleeper);
      others.sort((a, b) => a.place - b.place);
      return;
    }
    this.#asleep.set(due, [sleeper]);
    const wait = due - (performance.now() - this.#start);
    if (wait > 0) setTimeout(() => this.#wake(due), wait);
  }

  #wake(due: number): void {
    this.#now = due;
    const ready = this.#asleep.get(due) ?? [];
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
      this.#goOn(next, due);
    }
  }

  #goOn(sleeper: Sleeper<T>, now: number): void {
    const step = sleeper.coroutine.next(now);
    if (!step.done) {
      this.#put(now + step.value, sleeper);
      return;
    }
    this.#results[sleeper.place] = step.value;
    if (Object.keys(this.#results).length === this.#left) this.#resolve(this.#results);
  }
}
