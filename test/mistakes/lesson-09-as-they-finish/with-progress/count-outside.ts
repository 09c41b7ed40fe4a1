// wrong-value: counts outside the function, and another call counts on
let done = 0;
export async function withProgress(tasks: any[], on: any) {
  let failed = false;
  return Promise.all(
    tasks.map(async (t) => {
      try {
        const r = await t();
        done++;
        if (!failed) on(done, tasks.length);
        return r;
      } catch (e) {
        failed = true;
        throw e;
      }
    }),
  );
}
