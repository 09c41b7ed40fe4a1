// wrong-order: opens the lock, and wakes the next in line only in a later turn
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
      setImmediate(() => this.#waiting.shift()?.());
    }
  }
}
