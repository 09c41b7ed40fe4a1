// wrong-order: pushes the outcomes as they come
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  const outcomes: object[] = [];
  await Promise.all(
    tasks.map(async (task) => {
      try {
        outcomes.push({ ok: true, value: await task() });
      } catch (error) {
        outcomes.push({ ok: false, error });
      }
    }),
  );
  return outcomes;
}
