// wrong-value: a second call does not wait for the closing that the first began
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  #closed = false;
  constructor(private connection: Connection) {}
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(await connect());
  }
  async query(sql: string) {
    if (this.#closed) throw new Error('the database is closed');
    return this.connection.query(sql);
  }
  async [Symbol.asyncDispose]() {
    if (this.#closed) return;
    this.#closed = true;
    await this.connection.close();
  }
}
