// race: a writer waits for the writers, and not for the readers
type Work<T> = () => T | Promise<T>;

export class ReadWriteLock {
  #written: Promise<unknown> = Promise.resolve();

  read<T>(work: Work<T>): Promise<T> {
    return this.#written.then(work);
  }

  write<T>(work: Work<T>): Promise<T> {
    const turn = this.#written.then(work);
    this.#written = turn.catch(() => undefined);
    return turn;
  }
}
