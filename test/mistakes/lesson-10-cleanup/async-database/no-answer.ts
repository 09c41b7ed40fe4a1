// wrong-value: waits for the answer and does not return it
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  #closing: Promise<void> | undefined;
  constructor(private connection: Connection) {}
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(await connect());
  }
  async query(sql: string) {
    if (this.#closing !== undefined) throw new Error('the database is closed');
    await this.connection.query(sql);
  }
  [Symbol.asyncDispose]() {
    return (this.#closing ??= this.connection.close());
  }
}
