// notes how far it came, and answers in a finally
export async function attempt<T>(task: () => Promise<T>) {
  let outcome: object = { ok: false };
  try {
    const value = await task();
    outcome = { value, ok: true };
  } catch (error) {
    outcome = { error, ok: false };
  } finally {
    return outcome;
  }
}
