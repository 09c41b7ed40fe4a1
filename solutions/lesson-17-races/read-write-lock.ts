type Work<T> = () => T | Promise<T>;

/** A lock that readers share and a writer has alone, first come, first served. */
export class ReadWriteLock {
  /** The end of the last write. */
  #written = Promise.resolve();
  /** The end of everybody so far. */
  #idle = Promise.resolve();

  /** Runs the work when all writes before it are over. */
  async read<T>(work: Work<T>): Promise<T> {
    const turn = this.#written.then(work);
    this.#idle = ended(this.#idle, turn);
    return turn;
  }

  /** Runs the work when everybody before it is through. */
  async write<T>(work: Work<T>): Promise<T> {
    const turn = this.#idle.then(work);
    this.#written = this.#idle = ended(turn);
    return turn;
  }
}

/** Resolves when all of it is over, whichever way it went. */
async function ended(...turns: Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(turns);
}
