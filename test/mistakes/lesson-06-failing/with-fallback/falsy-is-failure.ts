// started-too-early: asks the backup when the result counts as false
export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  const errors: unknown[] = [];
  const value = await primary().catch((error) => void errors.push(error));
  if (value) return value;
  try {
    return await backup();
  } catch (error) {
    throw new AggregateError([...errors, error]);
  }
}
