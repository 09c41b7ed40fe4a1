// wrong-time: a pool of five pipelines, when all should run side by side
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
  let next = 0;
  const worker = async () => {
    while (next < ids.length) {
      const mine = next++;
      saved[mine] = await stages.save(await stages.process(await stages.fetch(ids[mine]!)));
    }
  };
  await Promise.all(Array.from({ length: 5 }, worker));
  return saved;
}
