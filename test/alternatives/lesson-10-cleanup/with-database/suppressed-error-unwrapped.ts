// await using, and the first error taken out of the SuppressedError
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  let failure: { error: unknown } | undefined;
  try {
    await using stack = new AsyncDisposableStack();
    stack.defer(() => db.close());
    try {
      return await work(db);
    } catch (error) {
      failure = { error };
      throw error;
    }
  } catch (error) {
    throw failure === undefined ? error : failure.error;
  }
}
