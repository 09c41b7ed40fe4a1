// wrong-value: closes and returns only when there is a result
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  let result: T | null = null;
  try {
    result = (await work(db)) || null;
  } catch (error) {
    await db.close().catch(() => {});
    throw error;
  }
  await db.close();
  return result!;
}
