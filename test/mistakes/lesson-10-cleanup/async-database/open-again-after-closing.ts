// started-too-early: refuses queries only as long as it is closing
export class AsyncDatabase {
  #closing?: Promise<void>;
  #isClosing = false;
  private constructor(private c: any) {}
  static async open(connect: any) {
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
