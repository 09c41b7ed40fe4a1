// wrong-value: takes a failure without a reason for a success
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  const settled: any[] = await Promise.allSettled(tasks.map(async (task) => task()));
  return settled.map(({ value, reason }) => (reason ? { ok: false, error: reason } : { ok: true, value }));
}
