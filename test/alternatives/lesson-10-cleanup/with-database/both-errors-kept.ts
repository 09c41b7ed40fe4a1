// two try blocks, and the error of closing kept as a note on the side
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await connect();
  const [worked] = await Promise.allSettled([(async () => work(db))()]);
  const [closed] = await Promise.allSettled([db.close()]);
  if (worked.status === 'rejected') throw worked.reason;
  if (closed.status === 'rejected') throw closed.reason;
  return worked.value;
}
