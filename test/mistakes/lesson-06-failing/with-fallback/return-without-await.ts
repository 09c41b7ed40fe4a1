// never-called: the try is over before the primary fails
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  try {
    return primary();
  } catch (primaryError) {
    try {
      return backup();
    } catch (backupError) {
      throw new AggregateError([primaryError, backupError]);
    }
  }
}
