// called-again: asks once whether it works and once for the value
export async function attempt(task: () => Promise<unknown>) {
  try {
    await task();
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, error };
  }
}
