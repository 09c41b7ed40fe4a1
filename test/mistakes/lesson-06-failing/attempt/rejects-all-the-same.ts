// wrong-error: puts the value into an object, and lets every error out
type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

export async function attempt<T>(task: () => Promise<T>): Promise<Outcome<T>> {
  const value = await task();
  return { ok: true, value };
}
