// wrong-error: the controller is made once, and the second race begins with an aborted signal
const c = new AbortController();
export async function raceAndCancel(tasks: any[]) {
  const running = tasks.map(async (t) => t(c.signal));
  try {
    return await Promise.any(running);
  } finally {
    c.abort();
    await Promise.allSettled(running);
  }
}
