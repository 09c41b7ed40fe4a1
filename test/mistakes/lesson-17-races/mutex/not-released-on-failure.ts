// never-settles: releases the lock only after success
export class Mutex {
  #last = Promise.resolve();

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const before = this.#last;
    let release = () => {};
    this.#last = new Promise((resolve) => (release = resolve));
    await before;
    const result = await work();
    release();
    return result;
  }
}
