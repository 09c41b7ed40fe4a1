// wrong-value: of two successes at the same time reports the first alone
export async function withProgress(tasks: any[], on: any) {
  let d = 0;
  let failed = false;
  let last = -1;
  return Promise.all(
    tasks.map(async (t) => {
      try {
        const r = await t();
        d++;
        if (!failed && Date.now() !== last) {
          last = Date.now();
          on(d, tasks.length);
        }
        return r;
      } catch (e) {
        failed = true;
        throw e;
      }
    }),
  );
}
