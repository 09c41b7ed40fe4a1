// wrong-value: remembers from call to call what was saved
const saved: any[] = [];
interface Stages<Id, Raw, Processed, Saved> {
  fetch: (id: Id) => Promise<Raw>;
  process: (raw: Raw) => Promise<Processed>;
  save: (processed: Processed) => Promise<Saved>;
}

export async function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  const pipelines = ids.map((id) => stages.fetch(id).then(stages.process).then(stages.save));
  saved.push(...(await Promise.all(pipelines)));
  return saved;
}
