// wrong-value: looks for a task's place with indexOf, which knows only the first of two
export async function settleAll(tasks: readonly (() => Promise<any>)[]): Promise<any[]> {
  const outcomes: object[] = [];
  await Promise.all(
    tasks.map(async (task) => {
      const [settled] = await Promise.allSettled([(async () => task())()]);
      outcomes[tasks.indexOf(task)] =
        settled.status === 'fulfilled' ? { ok: true, value: settled.value } : { ok: false, error: settled.reason };
    }),
  );
  return outcomes;
}
