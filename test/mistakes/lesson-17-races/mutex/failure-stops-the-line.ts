// never-called: a failure rejects all the work behind it
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#last.then(() => work());
    this.#last = turn;
    return turn;
  }
}
