// slow-to-fail: waits for the pipelines in turn, so a failure further down is noticed late
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
  const saved: Saved[] = [];
  for (const pipeline of pipelines) {
    saved.push(await pipeline);
  }
  return saved;
}
