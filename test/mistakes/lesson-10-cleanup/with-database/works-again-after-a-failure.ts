// lost-error: tries the work once more with a new connection, and leaves the first one open
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const db = await connect();
    try {
      const result = await work(db);
      await db.close();
      return result;
    } catch (error) {
      if (attempt === 2) throw error;
    }
  }
}
