// wrong-order: all who wait for the same one go in together
export class Mutex {
  current: Promise<unknown> | undefined;

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.current) await this.current.catch(() => undefined);
    const running = (async () => work())();
    this.current = running;
    return running;
  }
}
