// wrong-value: leaves out errors that count as false
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
      let err: any;
      try {
        await f();
      } catch (e) {
        err = e;
      }
      if (err) es.push(err);
    }
    if (es.length) throw new AggregateError(es);
  }
}
