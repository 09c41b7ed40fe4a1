// threw: keeps the closing outside the class, so that all stacks are closed with the first
let c: any;
export class CleanupStack {
  l: any[] = [];
  defer(f: any) {
    if (c) throw new Error('the stack is closed');
    this.l.push(f);
  }
  close() {
    return (c ??= this.all());
  }
  async all() {
    const es: any[] = [];
    for (const f of this.l.reverse()) {
      try {
        await f();
      } catch (e) {
        es.push(e);
      }
    }
    if (es.length) throw new AggregateError(es);
  }
}
