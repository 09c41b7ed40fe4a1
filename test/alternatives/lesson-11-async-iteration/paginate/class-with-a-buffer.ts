// an iterator by hand, which copies each page and releases once
class Pages {
  buf: any[] = [];
  cur: any = null;
  begun = false;
  last = false;
  over = false;
  constructor(
    readonly f: any,
    readonly rel: any,
  ) {}
  [Symbol.asyncIterator]() {
    return this;
  }
  async end() {
    if (this.over) return;
    this.over = true;
    if (this.begun) await this.rel();
  }
  async next(): Promise<any> {
    if (this.over) return { value: undefined, done: true };
    while (!this.buf.length) {
      if (this.last) {
        await this.end();
        return { value: undefined, done: true };
      }
      this.begun = true;
      let p;
      try {
        p = await this.f(this.cur);
      } catch (e) {
        await this.end();
        throw e;
      }
      this.buf = [...p.items];
      this.cur = p.next;
      this.last = p.next === null;
    }
    return { value: this.buf.shift(), done: false };
  }
  async return() {
    await this.end();
    return { value: undefined, done: true };
  }
}
export const paginate = (f: any, rel: any) => new Pages(f, rel) as any;
