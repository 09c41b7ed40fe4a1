// threw: open keeps the promise of the connection
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  #closing: Promise<void> | undefined;
  constructor(private connection: Connection) {}
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(connect() as unknown as Connection);
  }
  async query(sql: string) {
    return this.connection.query(sql);
  }
  [Symbol.asyncDispose]() {
    return (this.#closing ??= this.connection.close());
  }
}
