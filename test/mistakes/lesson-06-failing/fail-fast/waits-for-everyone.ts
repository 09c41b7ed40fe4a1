// slow-to-fail: waits for all outcomes and throws then
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  const settled = await Promise.allSettled(tasks.map(async (task) => task()));
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value);
}
