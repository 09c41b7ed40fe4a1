// wrong-value: takes a property that is a function for a task
export async function allProps(record: any): Promise<any> {
  const pairs = Object.entries<any>(record).map(async ([name, value]) => [
    name,
    await (typeof value === 'function' ? value() : value),
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}
