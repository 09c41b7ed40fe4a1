// lost-error: processes nothing when a record cannot be fetched
interface Stages<Id, Raw, Processed, Saved> {
  fetch: (id: Id) => Promise<Raw>;
  process: (raw: Raw) => Promise<Processed>;
  save: (processed: Processed) => Promise<Saved>;
}

export async function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  return Promise.all(
    ids.map(async (id) => {
      const raw = await stages.fetch(id).catch(() => undefined);
      const processed = await stages.process(raw as any);
      return stages.save(processed);
    }),
  );
}
