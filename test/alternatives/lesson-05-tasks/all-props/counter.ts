// a promise made by hand and a count
export function allProps(record: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const results = new Map<string, unknown>();
    const names = Object.getOwnPropertyNames(record);
    if (names.length === 0) resolve({});
    for (const name of names) {
      Promise.resolve(record[name]).then((value) => {
        results.set(name, value);
        if (results.size === names.length) resolve(Object.fromEntries(results));
      }, reject);
    }
  });
}
