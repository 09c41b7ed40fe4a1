// leaked-resource: the method that closes is empty
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  constructor(private connection: Connection) {}
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(await connect());
  }
  async query(sql: string) {
    return this.connection.query(sql);
  }
  async [Symbol.asyncDispose]() {}
}
