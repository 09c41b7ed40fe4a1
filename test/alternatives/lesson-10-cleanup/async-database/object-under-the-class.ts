// the class is a shell around closures
type Connection = { query(sql: string): Promise<string>; close(): Promise<void> };
export class AsyncDatabase {
  query!: (sql: string) => Promise<string>;
  [Symbol.asyncDispose]!: () => Promise<void>;
  static open(connect: () => Promise<Connection>): Promise<AsyncDatabase> {
    return connect().then((connection) => {
      let closed: Promise<void> | null = null;
      const db = new AsyncDatabase();
      db.query = (sql) => (closed ? Promise.reject(new Error('the database is closed')) : connection.query(sql));
      db[Symbol.asyncDispose] = () => closed ?? (closed = connection.close());
      return db;
    });
  }
}
