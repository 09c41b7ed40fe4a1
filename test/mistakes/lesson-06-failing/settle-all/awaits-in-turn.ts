// unhandled-rejection: starts all, then listens to one after the other
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  const outcomes = [];
  for (const promise of tasks.map(async (task) => task())) {
    try {
      outcomes.push({ ok: true, value: await promise });
    } catch (error) {
      outcomes.push({ ok: false, error });
    }
  }
  return outcomes;
}
