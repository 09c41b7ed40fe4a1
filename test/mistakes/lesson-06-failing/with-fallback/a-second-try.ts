// called-again: asks the primary twice before it asks the backup
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  try {
    return await primary();
  } catch {
    try {
      return await primary();
    } catch (primaryError) {
      try {
        return await backup();
      } catch (backupError) {
        throw new AggregateError([primaryError, backupError]);
      }
    }
  }
}
