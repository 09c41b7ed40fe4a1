// threw: hands the promise of the connection to the work
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = connect() as unknown as Database;
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
