import { setTimeout as sleep } from 'node:timers/promises';

export type Coroutine<T> = Generator<number, T, number>;

interface Sleeper<T> {
  readonly coroutine: Coroutine<T>;
  /** Its place in the order of spawning. */
  readonly place: number;
  /** Milliseconds since the loop was started. */
  readonly due: number;
}

/** An event loop for generators: each yields how long it sleeps, and is sent the time at which it goes on. */
export class MiniLoop<T> {
  readonly #sleepers: Sleeper<T>[] = [];
  readonly #results: T[] = [];
  #spawned = 0;
  #now = 0;

  spawn(coroutine: Coroutine<T>): void {
    this.#sleepers.push({ coroutine, place: this.#spawned, due: this.#now });
    this.#spawned += 1;
  }

  async run(): Promise<T[]> {
    const start = performance.now();
    for (let next = this.#takeNext(); next !== undefined; next = this.#takeNext()) {
      // The clock and not the last due time: what coroutines compute takes time as well.
      const wait = next.due - (performance.now() - start);
      if (wait > 0) await sleep(wait);
      this.#goOn(next);
    }
    return this.#results;
  }

  #takeNext(): Sleeper<T> | undefined {
    this.#sleepers.sort((a, b) => a.due - b.due || a.place - b.place);
    return this.#sleepers.shift();
  }

  #goOn({ coroutine, place, due }: Sleeper<T>): void {
    this.#now = due;
    const { done, value } = coroutine.next(due);
    if (done) this.#results[place] = value;
    else this.#sleepers.push({ coroutine, place, due: due + value });
  }
}
