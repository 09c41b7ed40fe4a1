// wrong-error: the error of the backup is lost
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  try {
    return await primary();
  } catch (error) {
    try {
      return await backup();
    } catch {
      throw error;
    }
  }
}
