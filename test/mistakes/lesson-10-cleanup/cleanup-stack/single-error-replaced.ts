// wrong-value: puts an error of its own in place of a single one
export class CleanupStack {
  l: any[] = [];
  c: any;
  defer(f: any) {
    if (this.c) throw new Error('the stack is closed');
    this.l.push(f);
  }
  close() {
    return (this.c ??= this.all());
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
    if (es.length === 1) throw new AggregateError([new Error('cleanup failed')]);
    if (es.length) throw new AggregateError(es);
  }
}
