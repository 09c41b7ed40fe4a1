// wrong-order: each coroutine sleeps by itself, so that ties go by falling asleep
import { setTimeout as sleep } from 'node:timers/promises';

type Coroutine<T> = Generator<number, T, number>;

export class MiniLoop<T> {
  #coroutines: Coroutine<T>[] = [];
  #start = 0;

  spawn(coroutine: Coroutine<T>): void {
    this.#coroutines.push(coroutine);
  }

  run(): Promise<T[]> {
    this.#start = performance.now();
    return Promise.all(this.#coroutines.map((coroutine) => this.#drive(coroutine)));
  }

  async #drive(coroutine: Coroutine<T>): Promise<T> {
    let step = coroutine.next(0);
    while (!step.done) {
      await sleep(step.value);
      step = coroutine.next(performance.now() - this.#start);
    }
    return step.value;
  }
}
