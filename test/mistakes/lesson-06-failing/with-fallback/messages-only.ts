// wrong-value: keeps what the errors say, and not the errors
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  try {
    return await primary();
  } catch (primaryError) {
    try {
      return await backup();
    } catch (backupError) {
      const messages = [primaryError, backupError].map((error) => (error as Error).message);
      throw new AggregateError(messages);
    }
  }
}
