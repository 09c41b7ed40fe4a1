// batching: no record is processed before every record is fetched
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
  const processed = await Promise.all(raws.map((raw) => stages.process(raw)));
  return Promise.all(processed.map((one) => stages.save(one)));
}
