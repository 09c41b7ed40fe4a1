// forgot-await: hands the promise of a stage to the next stage
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
      const raw = stages.fetch(id);
      const processed = stages.process(raw as any);
      return stages.save(processed as any);
    }),
  );
}
