// wrong-error: the call stands before the try
export async function attempt(task: () => Promise<unknown>) {
  const promise = task();
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    return { ok: false, error };
  }
}
