// wrong-error: takes a result that is an Error for a failure
export async function raceAndCancel(tasks: any[]) {
  const c = new AbortController();
  const running = tasks.map(async (t) => {
    const v = await t(c.signal);
    if (v instanceof Error) throw v;
    return v;
  });
  try {
    return await Promise.any(running);
  } finally {
    c.abort();
    await Promise.allSettled(running);
  }
}
