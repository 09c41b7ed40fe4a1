// started-too-early: hands queries to a connection that is closed
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  #closing: Promise<void> | undefined;
  constructor(private connection: Connection) {}
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(await connect());
  }
  query(sql: string) {
    return this.connection.query(sql);
  }
  [Symbol.asyncDispose]() {
    return (this.#closing ??= this.connection.close());
  }
}
