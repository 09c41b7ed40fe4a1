// started-too-early: waits a moment before it begins to close, and hands a query on in between
export class AsyncDatabase {
  closing: Promise<void> | undefined;

  constructor(private connection: any) {}

  static async open(connect: any) {
    return new AsyncDatabase(await connect());
  }

  async query(sql: string) {
    if (this.closing) throw new Error('the database is closed');
    return this.connection.query(sql);
  }

  async [Symbol.asyncDispose]() {
    await null;
    this.closing ??= this.connection.close();
    await this.closing;
  }
}
