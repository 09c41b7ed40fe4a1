// an AsyncDisposableStack that is asked whether it is disposed
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  readonly #stack = new AsyncDisposableStack();
  #done: Promise<void> | undefined;
  constructor(private readonly connection: Connection) {
    this.#stack.defer(() => connection.close());
  }
  static async open(connect: () => Promise<Connection>) {
    return new AsyncDatabase(await connect());
  }
  async query(sql: string) {
    if (this.#stack.disposed) throw new Error('the database is closed');
    return await this.connection.query(sql);
  }
  [Symbol.asyncDispose]() {
    return (this.#done ??= this.#stack.disposeAsync());
  }
}
