// sequential-await: each task waits for the one before it
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  const outcomes = [];
  for (const task of tasks) {
    try {
      outcomes.push({ ok: true, value: await task() });
    } catch (error) {
      outcomes.push({ ok: false, error });
    }
  }
  return outcomes;
}
