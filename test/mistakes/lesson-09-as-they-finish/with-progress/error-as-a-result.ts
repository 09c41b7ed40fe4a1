// threw: takes a result that is an Error for a failure
export async function withProgress(tasks: any[], on: any) {
  let done = 0;
  let failed = false;
  return Promise.all(
    tasks.map(async (t) => {
      try {
        const r = await t();
        if (r instanceof Error) throw r;
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
