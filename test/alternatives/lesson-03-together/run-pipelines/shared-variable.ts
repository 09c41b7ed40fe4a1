// one variable for all records: it is read in the same breath in which it was written
export async function runPipelines(ids: readonly any[], { fetch, process, save }: Record<string, any>) {
  let now: unknown;
  return Promise.all(
    ids.map(async (id) => {
      now = await fetch(id);
      now = await process(now);
      now = await save(now);
      return now;
    }),
  );
}
