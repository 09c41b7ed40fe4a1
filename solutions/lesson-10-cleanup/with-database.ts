export interface Database {
  query(sql: string): Promise<string>;
  close(): Promise<void>;
}

/** Has work done with a database that is open for just as long as the work takes. */
export async function withDatabase<T>(
  connect: () => Promise<Database>,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await connect();
  let result: T;
  try {
    result = await work(db);
  } catch (error) {
    // A failed close would take the place of the error that the caller has to know of.
    await db.close().catch(() => undefined);
    throw error;
  }
  await db.close();
  return result;
}
