// wrong-value: leaves out what counts as false among the errors
export async function raceAndCancel(tasks: any[]) {
  const c = new AbortController();
  const running = tasks.map(async (t) => t(c.signal));
  try {
    return await Promise.any(running);
  } catch (e: any) {
    throw new AggregateError(e.errors.filter(Boolean));
  } finally {
    c.abort();
    await Promise.allSettled(running);
  }
}
