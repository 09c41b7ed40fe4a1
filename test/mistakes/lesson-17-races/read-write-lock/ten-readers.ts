// idle-slots: ten readers at most
type Work<T> = () => T | Promise<T>;

export class ReadWriteLock {
  #written: Promise<unknown> = Promise.resolve();
  #idle: Promise<unknown> = Promise.resolve();
  #inside = 0;
  #waiting: (() => void)[] = [];

  async read<T>(work: Work<T>): Promise<T> {
    const turn = this.#written.then(() => this.#limited(work));
    this.#idle = Promise.all([this.#idle, turn.catch(() => undefined)]);
    return turn;
  }

  async write<T>(work: Work<T>): Promise<T> {
    const turn = this.#idle.then(work);
    this.#written = this.#idle = turn.catch(() => undefined);
    return turn;
  }

  async #limited<T>(work: Work<T>): Promise<T> {
    if (this.#inside >= 10) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#inside += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
