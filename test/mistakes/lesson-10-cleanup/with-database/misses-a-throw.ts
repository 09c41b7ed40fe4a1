// leaked-resource: a work that throws at once jumps over the finally
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  return work(db).finally(() => db.close());
}
