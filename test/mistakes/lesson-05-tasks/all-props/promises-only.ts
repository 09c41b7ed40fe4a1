// wrong-value: leaves out what is no promise
export async function allProps(record: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const names = Object.keys(record).filter((name) => record[name] instanceof Promise);
  const results = await Promise.all(names.map((name) => record[name]));
  return Object.fromEntries(names.map((name, index) => [name, results[index]]));
}
