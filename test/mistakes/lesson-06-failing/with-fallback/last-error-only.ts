// wrong-error: the error of the primary is lost
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  try {
    return await primary();
  } catch {
    return backup();
  }
}
