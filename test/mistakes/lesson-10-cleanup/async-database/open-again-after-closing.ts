// started-too-early: refuses queries only as long as it is closing
interface Connection {
  query(sql: string): Promise<string>;
  close(): Promise<void>;
}
export class AsyncDatabase {
  #closing?: Promise<void>;
  #isClosing = false;
  private constructor(private c: Connection) {}
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(await connect());
  }
  async query(sql: string) {
    if (this.#isClosing) throw new Error('the database is closed');
    return this.c.query(sql);
  }
  async #close() {
    this.#isClosing = true;
    try {
      await this.c.close();
    } finally {
      this.#isClosing = false;
    }
  }
  [Symbol.asyncDispose]() {
    return (this.#closing ??= this.#close());
  }
}
