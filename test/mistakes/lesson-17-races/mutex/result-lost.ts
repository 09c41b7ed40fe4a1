// wrong-value: waits for the work and loses its result
export class Mutex {
  #last: Promise<void> = Promise.resolve();

  runExclusive(work: () => unknown): Promise<void> {
    const turn = this.#last.then(async () => {
      await work();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
