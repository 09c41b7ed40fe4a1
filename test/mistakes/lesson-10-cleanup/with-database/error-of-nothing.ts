// wrong-value: takes an error that counts as false for none
interface Database {
  query(sql: string): Promise<string>;
  close(): Promise<void>;
}
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>) {
  const db = await connect();
  let failure: unknown;
  let result: T | undefined;
  try {
    result = await work(db);
  } catch (e) {
    failure = e;
  }
  try {
    await db.close();
  } catch (e) {
    failure ??= e;
  }
  if (failure) throw failure;
  return result;
}
