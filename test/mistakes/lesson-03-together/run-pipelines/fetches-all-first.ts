// batching: waits for all fetches, then lets each record go its way
interface Stages<Id, Raw, Processed, Saved> {
  fetch: (id: Id) => Promise<Raw>;
  process: (raw: Raw) => Promise<Processed>;
  save: (processed: Processed) => Promise<Saved>;
}

export async function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  const raws = await Promise.all(ids.map((id) => stages.fetch(id)));
  return Promise.all(
    raws.map(async (raw) => {
      const processed = await stages.process(raw);
      return stages.save(processed);
    }),
  );
}
