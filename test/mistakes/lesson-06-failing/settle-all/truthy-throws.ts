// wrong-value: looks afterwards whether something truthy was thrown
export async function settleAll(tasks: readonly (() => Promise<any>)[]): Promise<any[]> {
  return Promise.all(
    tasks.map((task) => {
      let running: any;
      let thrown: unknown;
      try {
        running = task();
      } catch (error) {
        thrown = error;
      }
      if (thrown) return { ok: false, error: thrown };
      return Promise.resolve(running).then(
        (value) => ({ ok: true, value }),
        (error: unknown) => ({ ok: false, error }),
      );
    }),
  );
}
