// wrong-value: begins them all in one go, also those behind one that has thrown
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
    this.#sleepers.push({ coroutine, place: this.#spawned++, due: this.#now });
  }

  run(): Promise<T[]> {
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const goOn = ({ coroutine, place, due }: Sleeper<T>): void => {
        this.#now = due;
        const { done, value } = coroutine.next(due);
        if (done) this.#results[place] = value;
        else this.#sleepers.push({ coroutine, place, due: due + value });
      };
      const wake = (): void => {
        try {
          for (let next = this.#takeNext(); next; next = this.#takeNext()) {
            const wait = next.due - (performance.now() - start);
            if (wait > 0) {
              this.#sleepers.push(next);
              setTimeout(wake, wait);
              return;
            }
            goOn(next);
          }
          resolve(this.#results);
        } catch (error) {
          reject(error);
        }
      };
      let failed = false;
      for (const sleeper of this.#sleepers.splice(0)) {
        try {
          goOn(sleeper);
        } catch (error) {
          reject(error);
          failed = true;
        }
      }
      if (!failed) wake();
    });
  }

  #takeNext(): Sleeper<T> | undefined {
    this.#sleepers.sort((a, b) => a.due - b.due || a.place - b.place);
    return this.#sleepers.shift();
  }
}
