// never-called: a failure rejects whoever waits behind it
type Work<T> = () => T | Promise<T>;

export class ReadWriteLock {
  #written: Promise<unknown> = Promise.resolve();
  #idle: Promise<unknown> = Promise.resolve();

  async read<T>(work: Work<T>): Promise<T> {
    const turn = this.#written.then(work);
    this.#idle = Promise.all([this.#idle, turn]);
    this.#idle.catch(() => {});
    return turn;
  }

  async write<T>(work: Work<T>): Promise<T> {
    const turn = this.#idle.then(work);
    this.#written = this.#idle = turn;
    return turn;
  }
}
