// wrong-value: sends how long the nap was
import { setTimeout as sleep } from 'node:timers/promises';

type Coroutine<T> = Generator<number, T, number>;

interface Sleeper<T> {
  readonly coroutine: Coroutine<T>;
  readonly place: number;
  readonly due: number;
  readonly nap: number;
}

export class MiniLoop<T> {
  #sleepers: Sleeper<T>[] = [];
  #results: T[] = [];
  #spawned = 0;
  #now = 0;

  spawn(coroutine: Coroutine<T>): void {
    this.#sleepers.push({ coroutine, place: this.#spawned++, due: this.#now, nap: 0 });
  }

  async run(): Promise<T[]> {
    for (;;) {
      this.#sleepers.sort((a, b) => a.due - b.due || a.place - b.place);
      const next = this.#sleepers.shift();
      if (next === undefined) return this.#results;
      if (next.due > this.#now) await sleep(next.due - this.#now);
      this.#now = next.due;
      const step = next.coroutine.next(next.nap);
      if (step.done) this.#results[next.place] = step.value;
      else this.#sleepers.push({ ...next, due: this.#now + step.value, nap: step.value });
    }
  }
}
