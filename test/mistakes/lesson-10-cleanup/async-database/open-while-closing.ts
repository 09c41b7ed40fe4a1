// started-too-early: is closed only when the closing has ended, and answers until then
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  #closed = false;
  #closing: Promise<void> | undefined;
  constructor(private connection: Connection) {}
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(await connect());
  }
  async query(sql: string) {
    if (this.#closed) throw new Error('the database is closed');
    return this.connection.query(sql);
  }
  [Symbol.asyncDispose]() {
    return (this.#closing ??= this.connection.close().then(() => {
      this.#closed = true;
    }));
  }
}
