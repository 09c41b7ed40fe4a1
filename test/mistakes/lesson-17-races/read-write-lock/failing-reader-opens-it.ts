// started-too-early: when a reader fails, nobody thinks of the readers before it any more
type Work<T> = () => T | Promise<T>;

export class ReadWriteLock {
  #written = Promise.resolve();
  #idle = Promise.resolve();

  async read<T>(work: Work<T>): Promise<T> {
    const others = this.#idle;
    const turn = this.#written.then(work);
    this.#idle = turn.then(
      () => others,
      () => undefined,
    );
    return turn;
  }

  async write<T>(work: Work<T>): Promise<T> {
    const turn = this.#idle.then(work);
    this.#written = this.#idle = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }
}
