// wrong-value: turns every failure into a value first, and then takes every error for a failure
export async function attempt(task: () => Promise<unknown>) {
  const result = await Promise.resolve()
    .then(task)
    .catch((error) => error);
  return result instanceof Error ? { ok: false, error: result } : { ok: true, value: result };
}
