// leaked-timer: a watchdog barks long after the end
export async function attempt(task: () => Promise<unknown>) {
  setTimeout(() => console.log('this takes long'), 60_000);
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, error };
  }
}
