// wrong-order: lets everybody in at once
export class Mutex {
  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    return work();
  }
}
