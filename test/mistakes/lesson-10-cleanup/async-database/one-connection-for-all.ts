// wrong-value: keeps the connection outside the class, where the next database puts its own
let conn: any;
export class AsyncDatabase {
  closing: any;
  static async open(connect: any) {
    conn = await connect();
    return new AsyncDatabase();
  }
  async query(s: string) {
    if (this.closing) throw new Error('the database is closed');
    return conn.query(s);
  }
  [Symbol.asyncDispose]() {
    return (this.closing ??= conn.close());
  }
}
