// wrong-value: keeps a text about the error instead of the error
export async function attempt(task: () => Promise<unknown>) {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, error: (error as Error).message };
  }
}
