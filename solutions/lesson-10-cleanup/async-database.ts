export interface Connection {
  query(sql: string): Promise<string>;
  close(): Promise<void>;
}

/** A database that `await using` closes. */
export class AsyncDatabase implements AsyncDisposable {
  readonly #connection: Connection;
  /** The one closing, from the moment it begins. */
  #closing: Promise<void> | undefined;

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** A constructor cannot wait, so a function does, and makes the database when there is a connection to give it. */
  static async open(connect: () => Promise<Connection>): Promise<AsyncDatabase> {
    return new AsyncDatabase(await connect());
  }

  async query(sql: string): Promise<string> {
    if (this.#closing !== undefined) throw new Error('the database is closed');
    return this.#connection.query(sql);
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#connection.close();
    return this.#closing;
  }
}
