// wrong-time: all locks are one
type Work<T> = () => T | Promise<T>;

let written: Promise<unknown> = Promise.resolve();
let idle: Promise<unknown> = Promise.resolve();

export class ReadWriteLock {
  async read<T>(work: Work<T>): Promise<T> {
    const turn = written.then(work);
    idle = Promise.all([idle, turn.catch(() => undefined)]);
    return turn;
  }

  async write<T>(work: Work<T>): Promise<T> {
    const turn = idle.then(work);
    written = idle = turn.catch(() => undefined);
    return turn;
  }
}
