// wrong-value: makes new errors with the messages of the old ones
export async function raceAndCancel(tasks: any[]) {
  const c = new AbortController();
  const running = tasks.map(async (t) => {
    try {
      return await t(c.signal);
    } catch (e: any) {
      throw new Error(e.message);
    }
  });
  try {
    return await Promise.any(running);
  } finally {
    c.abort();
    await Promise.allSettled(running);
  }
}
