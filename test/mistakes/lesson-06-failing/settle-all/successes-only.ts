// wrong-value: leaves the failures out
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  const settled = await Promise.allSettled(tasks.map(async (task) => task()));
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [{ ok: true, value: one.value }] : []));
}
