// wrong-value: gives what process gave, not what save gave
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
      const processed = await stages.process(raw);
      await stages.save(processed);
      return processed as any;
    }),
  );
}
