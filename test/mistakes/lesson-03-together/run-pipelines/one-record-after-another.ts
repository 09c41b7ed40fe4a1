// sequential-await: the next record waits until this one is saved
interface Stages<Id, Raw, Processed, Saved> {
  fetch: (id: Id) => Promise<Raw>;
  process: (raw: Raw) => Promise<Processed>;
  save: (processed: Processed) => Promise<Saved>;
}

export async function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  const saved: Saved[] = [];
  for (const id of ids) {
    const raw = await stages.fetch(id);
    const processed = await stages.process(raw);
    saved.push(await stages.save(processed));
  }
  return saved;
}
