// wrong-error: gives the same promise for the same query, a failed one too
export class AsyncDatabase {
  closing: any;
  cache = new Map<string, any>();
  constructor(private conn: any) {}
  static async open(connect: any) {
    return new AsyncDatabase(await connect());
  }
  async query(s: string) {
    if (this.closing) throw new Error('the database is closed');
    if (!this.cache.has(s)) this.cache.set(s, this.conn.query(s));
    return this.cache.get(s);
  }
  [Symbol.asyncDispose]() {
    return (this.closing ??= this.conn.close());
  }
}
