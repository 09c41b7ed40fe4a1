// wrong-value: fails in the second call too, and with an empty list of errors
export class CleanupStack {
  l: any[] = [];
  c: any;
  defer(f: any) {
    if (this.c) throw new Error('the stack is closed');
    this.l.push(f);
  }
  close() {
    return this.c
      ? this.c.catch(() => {
          throw new AggregateError([], 'failed before');
        })
      : (this.c = this.all());
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
