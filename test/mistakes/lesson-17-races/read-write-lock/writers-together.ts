// race: writers wait for the readers, and not for one another
type Work<T> = () => T | Promise<T>;

export class ReadWriteLock {
  #written: Promise<unknown> = Promise.resolve();
  #read: Promise<unknown> = Promise.resolve();

  read<T>(work: Work<T>): Promise<T> {
    const turn = this.#written.then(work);
    this.#read = Promise.all([this.#read, turn.catch(() => undefined)]);
    return turn;
  }

  write<T>(work: Work<T>): Promise<T> {
    const turn = this.#read.then(work);
    this.#written = Promise.all([this.#written, turn.catch(() => undefined)]);
    return turn;
  }
}
