// the oddest: a generator that is driven by hand through its finally
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
async function* steps<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): AsyncGenerator<T> {
  const db = await connect();
  let closing: () => Promise<void> = () => db.close();
  try {
    yield await work(db).catch((error) => {
      closing = () => db.close().catch(() => {});
      throw error;
    });
  } finally {
    await closing();
  }
}
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  for await (const result of steps(connect, async (db) => work(db))) return result;
  throw new Error('unreachable');
}
