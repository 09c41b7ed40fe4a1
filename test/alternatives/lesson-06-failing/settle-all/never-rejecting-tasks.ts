// Promise.all of promises that never reject
export async function settleAll<T>(tasks: readonly (() => Promise<T>)[]) {
  return Promise.all(
    tasks.map(async (task) => {
      try {
        return { ok: true, value: await task() };
      } catch (error) {
        return { ok: false, error };
      }
    }),
  );
}
