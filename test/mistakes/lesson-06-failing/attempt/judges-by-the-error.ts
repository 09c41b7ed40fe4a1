// wrong-value: tells a failure by the error, and an error may be undefined
export async function attempt(task: () => Promise<unknown>) {
  let value: unknown;
  let error: unknown;
  try {
    value = await task();
  } catch (caught) {
    error = caught;
  }
  return error ? { ok: false, error } : { ok: true, value };
}
