// wrong-value: all calls write into one list
const outcomes: any[] = [];

export async function settleAll(tasks: readonly (() => Promise<unknown>)[]) {
  outcomes.length = 0;
  await Promise.all(
    tasks.map(async (task, index) => {
      try {
        outcomes[index] = { ok: true, value: await task() };
      } catch (error) {
        outcomes[index] = { ok: false, error };
      }
    }),
  );
  return outcomes;
}
