// forgot-await: hands the promise on, so that nothing can be caught
type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

export async function attempt<T>(task: () => Promise<T>): Promise<Outcome<any>> {
  try {
    return { ok: true, value: task() };
  } catch (error) {
    return { ok: false, error };
  }
}
