// wrong-value: takes results as they come and names as they stand
export async function allProps(record: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const arrived: unknown[] = [];
  await Promise.all(Object.values(record).map(async (value) => arrived.push(await value)));
  return Object.fromEntries(Object.keys(record).map((name, index) => [name, arrived[index]]));
}
