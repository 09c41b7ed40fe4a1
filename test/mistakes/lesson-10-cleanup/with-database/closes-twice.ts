// called-again: closes in the catch and in the finally too
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  try {
    return await work(db);
  } catch (error) {
    await db.close().catch(() => {});
    throw error;
  } finally {
    await db.close().catch(() => {});
  }
}
