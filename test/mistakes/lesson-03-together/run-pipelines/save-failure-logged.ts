// lost-error: prints the failure of a save and goes on
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
      const processed = await stages.process(await stages.fetch(id));
      return stages.save(processed).catch((error) => {
        console.error(error);
        return undefined as any;
      });
    }),
  );
}
