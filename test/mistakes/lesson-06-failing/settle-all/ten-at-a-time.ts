// batching: groups of ten, each behind the one before it
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  const outcomes: object[] = [];
  for (let at = 0; at < tasks.length; at += 10) {
    const settled = await Promise.allSettled(tasks.slice(at, at + 10).map(async (task) => task()));
    for (const one of settled) {
      outcomes.push(one.status === 'fulfilled' ? { ok: true, value: one.value } : { ok: false, error: one.reason });
    }
  }
  return outcomes;
}
