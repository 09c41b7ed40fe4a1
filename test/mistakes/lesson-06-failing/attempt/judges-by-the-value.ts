// wrong-value: tells a failure by the value that is missing
export async function attempt(task: () => Promise<unknown>) {
  let value: unknown;
  let error: unknown;
  try {
    value = await task();
  } catch (caught) {
    error = caught;
  }
  return value ? { ok: true, value } : { ok: false, error };
}
