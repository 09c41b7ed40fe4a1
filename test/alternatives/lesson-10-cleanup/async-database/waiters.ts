// a list of those who wait for the closing, each told by hand
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
type Waiter = { resolve: () => void; reject: (error: unknown) => void };
export class AsyncDatabase {
  private state: 'open' | 'closing' | 'closed' | 'failed' = 'open';
  private failure: unknown;
  private waiters: Waiter[] = [];
  private constructor(private readonly connection: Connection) {}
  static async open(connect: () => Promise<Connection>) {
    const connection = await connect();
    return new AsyncDatabase(connection);
  }
  query(sql: string) {
    // Throws at once, where others reject: whoever awaits it sees no difference.
    if (this.state !== 'open') throw new Error('the database is closed');
    return this.connection.query(sql);
  }
  [Symbol.asyncDispose](): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      if (this.state === 'closed') return resolve();
      if (this.state === 'failed') return reject(this.failure);
      this.waiters.push({ resolve, reject });
      if (this.state === 'closing') return;
      this.state = 'closing';
      this.connection.close().then(
        () => {
          this.state = 'closed';
          for (const { resolve } of this.waiters) resolve();
        },
        (error) => {
          this.state = 'failed';
          this.failure = error;
          for (const { reject } of this.waiters) reject(error);
        },
      );
    });
  }
}
