// lost-error: keeps the records that were saved and forgets the failure
interface Stages<Id, Raw, Processed, Saved> {
  fetch: (id: Id) => Promise<Raw>;
  process: (raw: Raw) => Promise<Processed>;
  save: (processed: Processed) => Promise<Saved>;
}

export async function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  const outcomes = await Promise.allSettled(ids.map((id) => stages.fetch(id).then(stages.process).then(stages.save)));
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
}
