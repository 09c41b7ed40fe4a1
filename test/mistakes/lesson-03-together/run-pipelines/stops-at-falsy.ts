// never-called: takes 0 and null from a stage for nothing to do
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
      const raw = await stages.fetch(id);
      if (!raw) return null as any;
      const processed = await stages.process(raw);
      if (!processed) return null as any;
      return stages.save(processed);
    }),
  );
}
