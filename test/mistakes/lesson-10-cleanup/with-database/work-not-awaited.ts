// started-too-early: returns the promise of the work, so the finally closes while it runs
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  try {
    return work(db);
  } finally {
    await db.close();
  }
}
