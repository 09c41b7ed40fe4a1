// wrong-error: await using wraps both errors in a SuppressedError
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  await using closing = { [Symbol.asyncDispose]: () => db.close() };
  return await work(db);
}
