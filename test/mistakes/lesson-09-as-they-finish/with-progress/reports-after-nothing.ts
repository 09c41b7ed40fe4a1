// wrong-value: the error itself says whether to report on, and it may count as false
export async function withProgress(tasks: any[], on: any) {
  let done = 0;
  let failure: any;
  return Promise.all(
    tasks.map(async (t) => {
      try {
        const r = await t();
        done++;
        if (!failure) on(done, tasks.length);
        return r;
      } catch (e) {
        failure = e;
        throw e;
      }
    }),
  );
}
