/** Asks the primary, and the backup only when the primary has failed; keeps both errors when both fail. */
export async function withFallback<T>(primary: () => Promise<T>, backup: () => Promise<T>): Promise<T> {
  try {
    return await primary();
  } catch (primaryError) {
    try {
      return await backup();
    } catch (backupError) {
      throw new AggregateError([primaryError, backupError], 'Both the primary and the backup have failed.');
    }
  }
}
