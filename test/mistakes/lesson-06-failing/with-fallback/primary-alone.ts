// never-called: never asks the backup
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  return primary();
}
