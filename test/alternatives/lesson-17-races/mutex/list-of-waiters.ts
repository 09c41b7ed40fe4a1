// a flag and a list of waiters; the lock is handed over without being opened
export class Mutex {
  private locked = false;
  private readonly waiters: (() => void)[] = [];

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    await this.acquire();
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  private acquire(): Promise<void> | undefined {
    if (this.locked) return new Promise((resolve) => this.waiters.push(resolve));
    this.locked = true;
    return undefined;
  }

  private release(): void {
    const next = this.waiters.shift();
    if (next === undefined) this.locked = false;
    else next();
  }
}
