// race: readers do not mind the writers
type Work<T> = () => T | Promise<T>;

export class ReadWriteLock {
  #last: Promise<unknown> = Promise.resolve();

  async read<T>(work: Work<T>): Promise<T> {
    return work();
  }

  write<T>(work: Work<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
