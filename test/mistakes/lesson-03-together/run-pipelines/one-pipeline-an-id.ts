// wrong-value: an id that comes twice goes through the stages only once
interface Stages<Id, Raw, Processed, Saved> {
  fetch: (id: Id) => Promise<Raw>;
  process: (raw: Raw) => Promise<Processed>;
  save: (processed: Processed) => Promise<Saved>;
}

export async function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  const started = new Map<Id, Promise<Saved>>();
  const pipeline = (id: Id) => stages.fetch(id).then(stages.process).then(stages.save);
  for (const id of ids) if (!started.has(id)) started.set(id, pipeline(id));
  return Promise.all(ids.map((id) => started.get(id)!));
}
