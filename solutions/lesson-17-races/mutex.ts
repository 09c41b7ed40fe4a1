/** A lock: of all the work handed to it, one piece at a time is under way, first come, first served. */
export class Mutex {
  #last = Promise.resolve();

  /** Runs the work alone, when its turn has come, and gives what it gives. */
  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const before = this.#last;
    let release = (): void => undefined;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      return await work();
    } finally {
      release();
    }
  }
}
