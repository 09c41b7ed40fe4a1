// wrong-order: whoever is woken and finds it locked again goes to the end of the line
export class Mutex {
  #busy = false;
  #waiting: (() => void)[] = [];

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    while (this.#busy) await new Promise<void>((go) => this.#waiting.push(go));
    this.#busy = true;
    try {
      return await work();
    } finally {
      this.#busy = false;
      this.#waiting.shift()?.();
    }
  }
}
