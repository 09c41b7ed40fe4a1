// three maps that chain promises and wait for nothing in between
interface Stages<Id, Raw, Processed, Saved> {
  fetch: (id: Id) => Promise<Raw>;
  process: (raw: Raw) => Promise<Processed>;
  save: (processed: Processed) => Promise<Saved>;
}

export function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  const raws = ids.map((id) => stages.fetch(id));
  const processed = raws.map((raw) => raw.then((value) => stages.process(value)));
  const saved = processed.map((one) => one.then((value) => stages.save(value)));
  return Promise.all(saved);
}
