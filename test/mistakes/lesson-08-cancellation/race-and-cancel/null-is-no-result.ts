// wrong-error: a result of null does not count
export async function raceAndCancel(tasks: any[]) {
  const c = new AbortController();
  const errors: any[] = [];
  let got = false,
    val: any;
  await Promise.all(
    tasks.map(async (t, i) => {
      try {
        const v = await t(c.signal);
        if (v !== null && !got) {
          got = true;
          val = v;
          c.abort();
        }
      } catch (e) {
        errors[i] = e;
      }
    }),
  );
  if (got) return val;
  throw new AggregateError(errors);
}
