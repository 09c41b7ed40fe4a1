// wrong-value: is open again when closing has failed
export class AsyncDatabase {
  closing: any;
  closed = false;
  constructor(private conn: any) {}
  static async open(connect: any) {
    return new AsyncDatabase(await connect());
  }
  async query(s: string) {
    if (this.closed) throw new Error('the database is closed');
    return this.conn.query(s);
  }
  [Symbol.asyncDispose]() {
    this.closed = true;
    return (this.closing ??= this.conn.close().catch((e: any) => {
      this.closed = false;
      throw e;
    }));
  }
}
