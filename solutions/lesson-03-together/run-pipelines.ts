export interface Stages<Id, Raw, Processed, Saved> {
  readonly fetch: (id: Id) => Promise<Raw>;
  readonly process: (raw: Raw) => Promise<Processed>;
  readonly save: (processed: Processed) => Promise<Saved>;
}

/** Takes all records through their stages side by side and gives what `save` gave, in the order of the ids. */
export async function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  { fetch, process, save }: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  const runPipeline = async (id: Id): Promise<Saved> => {
    const raw = await fetch(id);
    const processed = await process(raw);
    return save(processed);
  };
  return Promise.all(ids.map((id) => runPipeline(id)));
}
