// fills in a result, whose names are in the order of the record from the start
export function allProps<T extends Record<string, unknown>>(record: T): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = { ...record };
  const filling = Object.keys(record).map((name) =>
    Promise.resolve(record[name]).then((result) => {
      results[name] = result;
    }),
  );
  return Promise.all(filling).then(() => results);
}
