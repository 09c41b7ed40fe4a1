// wrong-error: an ordinary error with a cause, where a list of errors is wanted
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  try {
    return await primary();
  } catch (primaryError) {
    try {
      return await backup();
    } catch (backupError) {
      throw new Error('both have failed', { cause: [primaryError, backupError] });
    }
  }
}
