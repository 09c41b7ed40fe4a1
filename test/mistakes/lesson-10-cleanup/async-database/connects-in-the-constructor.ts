// threw: the constructor starts connecting and nobody waits for it
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  connection!: Connection;
  closing: Promise<void> | undefined;
  constructor(connect: () => Promise<Connection>) {
    void connect().then((connection) => {
      this.connection = connection;
    });
  }
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(connect);
  }
  async query(sql: string) {
    if (this.closing) throw new Error('the database is closed');
    return this.connection.query(sql);
  }
  [Symbol.asyncDispose]() {
    return (this.closing ??= this.connection.close());
  }
}
