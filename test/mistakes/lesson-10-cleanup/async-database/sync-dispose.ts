// floating-promise: has only Symbol.dispose, which await using takes too, but does not wait for
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  closed = false;
  constructor(private connection: Connection) {}
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(await connect());
  }
  async query(sql: string) {
    if (this.closed) throw new Error('the database is closed');
    return this.connection.query(sql);
  }
  [Symbol.dispose]() {
    this.closed = true;
    this.connection.close();
  }
}
