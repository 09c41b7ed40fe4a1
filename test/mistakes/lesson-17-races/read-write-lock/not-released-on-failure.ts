// never-settles: work that fails leaves it locked
type Work<T> = () => T | Promise<T>;

export class ReadWriteLock {
  #written: Promise<unknown> = Promise.resolve();
  #idle: Promise<unknown> = Promise.resolve();

  async read<T>(work: Work<T>): Promise<T> {
    let release = () => {};
    const over = new Promise<void>((resolve) => (release = resolve));
    const before = this.#written;
    this.#idle = Promise.all([this.#idle, over]);
    await before;
    const result = await work();
    release();
    return result;
  }

  async write<T>(work: Work<T>): Promise<T> {
    let release = () => {};
    const over = new Promise<void>((resolve) => (release = resolve));
    const before = this.#idle;
    this.#written = this.#idle = over;
    await before;
    const result = await work();
    release();
    return result;
  }
}
