// sequential-await: lets readers in one at a time too
type Work<T> = () => T | Promise<T>;

export class ReadWriteLock {
  #last: Promise<unknown> = Promise.resolve();

  read<T>(work: Work<T>): Promise<T> {
    return this.write(work);
  }

  write<T>(work: Work<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
