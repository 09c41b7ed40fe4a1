// wrong-value: takes a failure without an error for a success
export class ReadWriteLock {
  w: Promise<any> = Promise.resolve();
  all: Promise<any> = Promise.resolve();
  async go(before: Promise<any>, work: any, after: (p: Promise<any>) => void) {
    let release!: () => void;
    after(new Promise<void>((r) => (release = r)));
    await before;
    let value: any, error: any;
    try {
      value = await work();
    } catch (e) {
      error = e;
    }
    release();
    if (error) throw error;
    return value;
  }
  read(work: any) {
    const all = this.all;
    return this.go(this.w, work, (p) => {
      this.all = Promise.all([all, p]);
    });
  }
  write(work: any) {
    return this.go(this.all, work, (p) => {
      this.w = this.all = p;
    });
  }
}
