// threw: closes a database that was never opened
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  let db: Database | undefined;
  let failed = false;
  let failure: unknown;
  try {
    db = await connect();
    return await work(db);
  } catch (error) {
    failed = true;
    failure = error;
    throw error;
  } finally {
    await db!.close().catch((error) => {
      if (!failed) throw error;
      throw failure;
    });
  }
}
