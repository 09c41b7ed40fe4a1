/** A connection as the driver of a database gives it. */
export interface Connection {
  /** Sends a query and gives the answer. */
  query(sql: string): Promise<string>;
  /** Closes the connection. It takes a while, it can fail, and it must not be called twice. */
  close(): Promise<void>;
}

/**
 * A database that closes itself at the end of the block in which it was opened with `await using`.
 *
 * @example
 * {
 *   await using db = await AsyncDatabase.open(connect);
 *   console.log(await db.query('SELECT name FROM bakers'));
 * } // closed from here on, and closed as well if the query has failed
 */
export class AsyncDatabase implements AsyncDisposable {
  /**
   * Opens a database.
   *
   * @param connect gives a new connection; called once
   * @throws the error of `connect`
   */
  static async open(connect: () => Promise<Connection>): Promise<AsyncDatabase> {
    throw new Error('not implemented');
  }

  /**
   * Hands a query on to the connection. A query that fails leaves the database open.
   *
   * @returns what the connection answers
   * @throws the error of the connection; from the moment that closing begins, an `Error` with the message
   *   `the database is closed`, and then the connection is not asked
   */
  async query(sql: string): Promise<string> {
    throw new Error('not implemented');
  }

  /**
   * Closes the connection. It can be called as often as you like: the connection is closed once, and every call is
   * done when that is done.
   *
   * @throws the error of closing, in every call
   */
  async [Symbol.asyncDispose](): Promise<void> {
    throw new Error('not implemented');
  }
}
