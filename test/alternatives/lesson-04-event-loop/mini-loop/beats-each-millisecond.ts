// an interval of 1 ms that looks who is due
type Coroutine<T> = Generator<number, T, number>;

interface Entry<T> {
  readonly coroutine: Coroutine<T>;
  due: number;
  result?: { value: T };
}

export class MiniLoop<T> {
  #entries: Entry<T>[] = [];
  #ms = 0;

  spawn(coroutine: Coroutine<T>): void {
    this.#entries.push({ coroutine, due: this.#ms });
  }

  run(): Promise<T[]> {
    return new Promise<T[]>((resolve, reject) => {
      let beat: NodeJS.Timeout | undefined;
      const look = (): void => {
        try {
          // The list grows while it is walked through: children come last.
          for (const entry of this.#entries) this.#look(entry);
        } catch (error) {
          clearInterval(beat);
          reject(error as Error);
          return;
        }
        if (!this.#entries.every(({ result }) => result)) return;
        clearInterval(beat);
        resolve(this.#entries.flatMap(({ result }) => (result ? [result.value] : [])));
      };
      beat = setInterval(() => {
        this.#ms += 1;
        look();
      }, 1);
      look();
    });
  }

  #look(entry: Entry<T>): void {
    if (entry.result || entry.due > this.#ms) return;
    const step = entry.coroutine.next(this.#ms);
    if (step.done) entry.result = { value: step.value };
    else entry.due = this.#ms + step.value;
  }
}
