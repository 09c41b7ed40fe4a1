// never-called: a task that throws ends the map, before Promise.allSettled is called
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  const settled = await Promise.allSettled(tasks.map((task) => task()));
  return settled.map((one) =>
    one.status === 'fulfilled' ? { ok: true, value: one.value } : { ok: false, error: one.reason },
  );
}
