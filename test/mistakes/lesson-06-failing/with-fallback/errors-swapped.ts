// wrong-value: keeps both errors, the later one first
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  try {
    return await primary();
  } catch (primaryError) {
    try {
      return await backup();
    } catch (backupError) {
      throw new AggregateError([backupError, primaryError]);
    }
  }
}
