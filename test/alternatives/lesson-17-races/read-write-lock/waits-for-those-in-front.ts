// a list of everybody with a flag and an end; each waits for those in front that it must not meet
type Work<T> = () => T | Promise<T>;

interface Visit {
  readonly writes: boolean;
  readonly over: Promise<void>;
}

export class ReadWriteLock {
  visits: readonly Visit[] = [];

  read = <T>(work: Work<T>): Promise<T> => this.#visit(false, work);
  write = <T>(work: Work<T>): Promise<T> => this.#visit(true, work);

  async #visit<T>(writes: boolean, work: Work<T>): Promise<T> {
    const inFront = this.visits.filter((other) => writes || other.writes);
    let leave = (): void => undefined;
    const visit: Visit = { writes, over: new Promise((resolve) => (leave = resolve)) };
    this.visits = [...this.visits, visit];
    try {
      if (inFront.length > 0) await Promise.all(inFront.map(({ over }) => over));
      return await work();
    } finally {
      this.visits = this.visits.filter((other) => other !== visit);
      leave();
    }
  }
}
