// wrong-order: a coroutine begins the moment it is spawned
import { setTimeout as sleep } from 'node:timers/promises';

type Coroutine<T> = Generator<number, T, number>;

interface Sleeper<T> {
  readonly coroutine: Coroutine<T>;
  readonly place: number;
  readonly due: number;
}

export class MiniLoop<T> {
  #sleepers: Sleeper<T>[] = [];
  #results: T[] = [];
  #spawned = 0;
  #now = 0;

  spawn(coroutine: Coroutine<T>): void {
    this.#goOn(coroutine, this.#spawned++);
  }

  async run(): Promise<T[]> {
    for (;;) {
      this.#sleepers.sort((a, b) => a.due - b.due || a.place - b.place);
      const next = this.#sleepers.shift();
      if (next === undefined) return this.#results;
      if (next.due > this.#now) await sleep(next.due - this.#now);
      this.#now = next.due;
      this.#goOn(next.coroutine, next.place);
    }
  }

  #goOn(coroutine: Coroutine<T>, place: number): void {
    const step = coroutine.next(this.#now);
    if (step.done) this.#results[place] = step.value;
    else this.#sleepers.push({ coroutine, place, due: this.#now + step.value });
  }
}
