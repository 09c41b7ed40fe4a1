// a chain of thens, as a closure assigned in the constructor
export class Mutex {
  readonly runExclusive: <T>(work: () => T | Promise<T>) => Promise<T>;

  constructor() {
    let last: Promise<unknown> = Promise.resolve();
    this.runExclusive = (work) => {
      const turn = last.then(() => work());
      last = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    };
  }
}
