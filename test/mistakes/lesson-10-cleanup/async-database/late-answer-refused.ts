// wrong-value: refuses an answer that comes when closing has begun, though it was asked for before
export class AsyncDatabase {
  closing: any;
  constructor(private conn: any) {}
  static async open(connect: any) {
    return new AsyncDatabase(await connect());
  }
  async query(s: string) {
    if (this.closing) throw new Error('the database is closed');
    const a = await this.conn.query(s);
    if (this.closing) throw new Error('the database is closed');
    return a;
  }
  [Symbol.asyncDispose]() {
    return (this.closing ??= this.conn.close());
  }
}
