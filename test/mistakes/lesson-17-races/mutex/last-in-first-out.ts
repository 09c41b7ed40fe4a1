// wrong-order: whoever came last goes in first
export class Mutex {
  #busy = false;
  #waiting: (() => void)[] = [];

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.#busy) await new Promise<void>((go) => this.#waiting.push(go));
    this.#busy = true;
    try {
      return await work();
    } finally {
      const next = this.#waiting.pop();
      if (next) next();
      else this.#busy = false;
    }
  }
}
