// wrong-value: keeps the promise of the first call for all the others
let settling: Promise<any[]> | undefined;

export async function settleAll(tasks: readonly (() => Promise<any>)[]): Promise<any[]> {
  settling ??= Promise.all(
    tasks.map(async (task) => {
      try {
        return { ok: true, value: await task() };
      } catch (error) {
        return { ok: false, error };
      }
    }),
  );
  return settling;
}
