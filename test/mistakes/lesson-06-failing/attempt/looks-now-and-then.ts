// wrong-time: looks ten times a second whether the task has ended
export async function attempt(task: () => Promise<any>): Promise<any> {
  let outcome: object | undefined;
  void (async () => {
    try {
      outcome = { ok: true, value: await task() };
    } catch (error) {
      outcome = { ok: false, error };
    }
  })();
  while (outcome === undefined) await new Promise((resolve) => setTimeout(resolve, 100));
  return outcome;
}
