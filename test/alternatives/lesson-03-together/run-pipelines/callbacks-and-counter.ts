// no Promise.all: nested callbacks, a counter, and a setImmediate to begin with
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
    const saved = new Array<Saved>(ids.length);
    let left = ids.length;
    if (left === 0) return resolve(saved);
    setImmediate(() => {
      ids.forEach((id, index) => {
        stages.fetch(id).then((raw) => {
          stages.process(raw).then((processed) => {
            stages.save(processed).then((one) => {
              saved[index] = one;
              left -= 1;
              if (left === 0) resolve(saved);
            }, reject);
          }, reject);
        }, reject);
      });
    });
  });
}
