// wrong-time: resumes everybody at once, however long they want to sleep
type Coroutine<T> = Generator<number, T, number>;

export class MiniLoop<T> {
  #coroutines: Coroutine<T>[] = [];

  spawn(coroutine: Coroutine<T>): void {
    this.#coroutines.push(coroutine);
  }

  async run(): Promise<T[]> {
    return this.#coroutines.map((coroutine) => {
      let step = coroutine.next(0);
      while (!step.done) step = coroutine.next(step.value);
      return step.value;
    });
  }
}
