// floating-promise: calls close in the finally and does not wait for it
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
