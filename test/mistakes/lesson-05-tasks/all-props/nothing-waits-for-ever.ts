// never-settles: resolves in the last reaction, which an empty record does not have
export function allProps(record: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const results: Record<string, unknown> = {};
    let left = Object.keys(record).length;
    for (const [name, value] of Object.entries(record)) {
      Promise.resolve(value).then((result) => {
        results[name] = result;
        left -= 1;
        if (left === 0) resolve(results);
      }, reject);
    }
  });
}
