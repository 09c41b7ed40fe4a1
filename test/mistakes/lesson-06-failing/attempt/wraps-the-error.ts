// wrong-value: puts an error of its own around the one that came
export async function attempt(task: () => Promise<unknown>) {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, error: new Error('the task has failed', { cause: error }) };
  }
}
