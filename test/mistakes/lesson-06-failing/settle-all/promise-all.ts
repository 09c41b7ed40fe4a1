// wrong-error: Promise.all gives up at the first failure
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  const values = await Promise.all(tasks.map((task) => task()));
  return values.map((value) => ({ ok: true, value }));
}
