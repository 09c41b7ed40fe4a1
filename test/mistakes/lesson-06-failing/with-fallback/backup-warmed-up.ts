// started-too-early: starts the backup beforehand, to be quick
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  const spare = backup();
  spare.catch(() => {});
  try {
    return await primary();
  } catch (primaryError) {
    try {
      return await spare;
    } catch (backupError) {
      throw new AggregateError([primaryError, backupError]);
    }
  }
}
