// lost-error: logs the error of the work and goes on
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  let result: T;
  try {
    result = await work(db);
  } catch (error) {
    console.error(error);
  }
  await db.close();
  return result!;
}
