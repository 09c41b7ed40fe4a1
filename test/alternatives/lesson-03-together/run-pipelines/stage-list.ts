// a record goes through a list of stages in a loop
interface Stages<Id, Raw, Processed, Saved> {
  fetch: (id: Id) => Promise<Raw>;
  process: (raw: Raw) => Promise<Processed>;
  save: (processed: Processed) => Promise<Saved>;
}

export async function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  const steps = [stages.fetch, stages.process, stages.save] as ((input: any) => Promise<any>)[];
  const walk = async (id: Id): Promise<Saved> => {
    let value: any = id;
    for (const step of steps) value = await step(value);
    return value;
  };
  return Promise.all(ids.map(walk));
}
