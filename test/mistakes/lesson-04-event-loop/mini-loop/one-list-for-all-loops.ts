// wrong-value: all loops share one list of sleepers
import { setTimeout as sleep } from 'node:timers/promises';

type Coroutine<T> = Generator<number, T, number>;

const sleepers: Sleeper<unknown>[] = [];

interface Sleeper<T> {
  readonly coroutine: Coroutine<T>;
  readonly place: number;
  readonly due: number;
}

export class MiniLoop<T> {
  #results: T[] = [];
  #spawned = 0;
  #now = 0;

  spawn(coroutine: Coroutine<T>): void {
    sleepers.push({ coroutine, place: this.#spawned++, due: this.#now });
  }

  async run(): Promise<T[]> {
    for (;;) {
      sleepers.sort((a, b) => a.due - b.due || a.place - b.place);
      const next = sleepers.shift();
      if (next === undefined) return this.#results;
      if (next.due > this.#now) await sleep(next.due - this.#now);
      this.#now = next.due;
      const step = next.coroutine.next(this.#now);
      if (step.done) this.#results[next.place] = step.value as T;
      else sleepers.push({ ...next, due: this.#now + step.value });
    }
  }
}
