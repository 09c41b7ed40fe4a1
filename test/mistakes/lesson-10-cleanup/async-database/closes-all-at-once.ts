// threw: keeps the closing outside the class, so that all databases are closed with the first
let closing: any;
export class AsyncDatabase {
  constructor(private conn: any) {}
  static async open(connect: any) {
    return new AsyncDatabase(await connect());
  }
  async query(s: string) {
    if (closing) throw new Error('the database is closed');
    return this.conn.query(s);
  }
  [Symbol.asyncDispose]() {
    return (closing ??= this.conn.close());
  }
}
