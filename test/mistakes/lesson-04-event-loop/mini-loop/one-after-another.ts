// wrong-time: drives each coroutine to its end before the next one
import { setTimeout as sleep } from 'node:timers/promises';

type Coroutine<T> = Generator<number, T, number>;

export class MiniLoop<T> {
  #coroutines: Coroutine<T>[] = [];

  spawn(coroutine: Coroutine<T>): void {
    this.#coroutines.push(coroutine);
  }

  async run(): Promise<T[]> {
    const start = performance.now();
    const results: T[] = [];
    for (const coroutine of this.#coroutines) {
      let step = coroutine.next(0);
      while (!step.done) {
        await sleep(step.value);
        step = coroutine.next(performance.now() - start);
      }
      results.push(step.value);
    }
    return results;
  }
}
