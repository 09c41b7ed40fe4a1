// called-again: connects anew for every query
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  #open: Connection[] = [];
  constructor(private connect: () => Promise<Connection>) {}
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(connect);
  }
  async query(sql: string) {
    const connection = await this.connect();
    this.#open.push(connection);
    return connection.query(sql);
  }
  async [Symbol.asyncDispose]() {
    for (const connection of this.#open.splice(0)) await connection.close();
  }
}
