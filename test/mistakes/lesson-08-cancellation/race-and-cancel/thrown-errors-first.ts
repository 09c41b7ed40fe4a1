// wrong-value: the errors of tasks that throw come before those of tasks that reject
export async function raceAndCancel(tasks: any[]) {
  const c = new AbortController();
  const errors: any[] = [];
  const running: any[] = [];
  for (const t of tasks) {
    try {
      running.push(t(c.signal));
    } catch (e) {
      errors.push(e);
    }
  }
  try {
    return await Promise.any(running);
  } catch (e: any) {
    throw new AggregateError([...errors, ...e.errors]);
  } finally {
    c.abort();
    await Promise.allSettled(running);
  }
}
