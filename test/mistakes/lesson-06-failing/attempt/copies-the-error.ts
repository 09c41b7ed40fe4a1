// wrong-value: makes a new error that looks like the one that came
export async function attempt(task: () => Promise<unknown>) {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? new Error(error.message) : error };
  }
}
