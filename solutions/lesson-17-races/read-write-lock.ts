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
    this.#idle = ended(turn, this.#idle);
    return turn;
  }

  /** Runs the work when everybody before it is through. */
  async write<T>(work: Work<T>): Promise<T> {
    const turn = this.#idle.then(work);
    this.#written = this.#idle = ended(turn);
    return turn;
  }
}

/** Resolves when a turn is over, whichever way it went, and the others are over too. */
function ended(turn: Promise<unknown>, others?: Promise<void>): Promise<void> {
  return turn.then(
    () => others,
    () => others,
  );
}
