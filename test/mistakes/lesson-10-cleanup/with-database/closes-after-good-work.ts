// leaked-resource: closes only when the work goes well
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  const result = await work(db);
  await db.close();
  return result;
}
