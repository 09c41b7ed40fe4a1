// never-settles: without ids there is nobody to resolve
interface Stages<Id, Raw, Processed, Saved> {
  fetch: (id: Id) => Promise<Raw>;
  process: (raw: Raw) => Promise<Processed>;
  save: (processed: Processed) => Promise<Saved>;
}

export function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  return new Promise((resolve, reject) => {
    const saved: Saved[] = [];
    let left = ids.length;
    for (const [index, id] of ids.entries()) {
      stages
        .fetch(id)
        .then(stages.process)
        .then(stages.save)
        .then((one) => {
          saved[index] = one;
          if (--left === 0) resolve(saved);
        })
        .catch(reject);
    }
  });
}
