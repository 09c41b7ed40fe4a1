// one finally, and a flag that says whether the work has failed
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  let hasFailed = true;
  try {
    const result = await work(db);
    hasFailed = false;
    return result;
  } finally {
    try {
      await db.close();
    } catch (error) {
      if (!hasFailed) throw error;
    }
  }
}
