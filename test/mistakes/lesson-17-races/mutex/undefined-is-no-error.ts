// wrong-value: takes a failure without an error for a success
export class Mutex {
  private last: Promise<any> = Promise.resolve();
  async runExclusive(work: any) {
    const before = this.last;
    let release!: () => void;
    this.last = new Promise<void>((r) => (release = r));
    await before;
    let error: any, value: any;
    try {
      value = await work();
    } catch (e) {
      error = e;
    }
    release();
    if (error) throw error;
    return value;
  }
}
