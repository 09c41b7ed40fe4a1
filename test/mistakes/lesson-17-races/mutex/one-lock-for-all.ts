// wrong-time: all mutexes share one line
let last: Promise<unknown> = Promise.resolve();

export class Mutex {
  runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = last.then(() => work());
    last = turn.catch(() => undefined);
    return turn;
  }
}
