// wrong-error: knows by the result whether there is one, and so undefined does not count
export async function raceAndCancel(tasks: any[]) {
  const c = new AbortController();
  const errors: any[] = [];
  let val: any;
  await Promise.all(
    tasks.map(async (t, i) => {
      try {
        const v = await t(c.signal);
        if (val === undefined) {
          val = v;
          c.abort();
        }
      } catch (e) {
        errors[i] = e;
      }
    }),
  );
  if (val !== undefined) return val;
  throw new AggregateError(errors);
}
