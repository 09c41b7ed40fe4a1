// wrong-value: null instead of an empty list
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  if (tasks.length === 0) return null;
  const settled = await Promise.allSettled(tasks.map(async (task) => task()));
  return settled.map((one) =>
    one.status === 'fulfilled' ? { ok: true, value: one.value } : { ok: false, error: one.reason },
  );
}
