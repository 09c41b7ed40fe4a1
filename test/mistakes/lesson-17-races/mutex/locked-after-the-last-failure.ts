// never-settles: a failure wakes the next one, and leaves it locked when there is none
export class Mutex {
  private locked = false;
  private waiters: (() => void)[] = [];
  async runExclusive(work: any) {
    if (this.locked) await new Promise<void>((r) => this.waiters.push(r));
    this.locked = true;
    try {
      const r = await work();
      const next = this.waiters.shift();
      if (next) next();
      else this.locked = false;
      return r;
    } catch (e) {
      this.waiters.shift()?.();
      throw e;
    }
  }
}
