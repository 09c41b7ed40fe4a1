// started-too-early: between the release and the moment at which the next one hears of it, the lock is open
export class Mutex {
  #busy = false;
  #waiting: (() => void)[] = [];

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.#busy) await new Promise<void>((go) => this.#waiting.push(go));
    this.#busy = true;
    try {
      return await work();
    } finally {
      this.#busy = false;
      this.#waiting.shift()?.();
    }
  }
}
