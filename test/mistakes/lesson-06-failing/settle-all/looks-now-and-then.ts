// wrong-time: looks twenty times a second whether all have ended
export async function settleAll(tasks: readonly (() => Promise<any>)[]): Promise<any[]> {
  const outcomes: object[] = [];
  let left = tasks.length;
  for (const [index, task] of tasks.entries()) {
    void (async () => {
      try {
        outcomes[index] = { ok: true, value: await task() };
      } catch (error) {
        outcomes[index] = { ok: false, error };
      }
      left -= 1;
    })();
  }
  while (left > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  return outcomes;
}
