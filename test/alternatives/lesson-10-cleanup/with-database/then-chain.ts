// a chain of then
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  return connect().then((db) =>
    Promise.resolve(db)
      .then(work)
      .then(
        (result) => db.close().then(() => result),
        (reason) => db.close().then(
          () => Promise.reject(reason),
          () => Promise.reject(reason),
        ),
      ),
  );
}
