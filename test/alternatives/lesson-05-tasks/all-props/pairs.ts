// awaits pairs of name and result
export async function allProps(record: object): Promise<object> {
  const pairs = Object.entries(record).map(async ([name, value]) => [name, await value] as const);
  return Object.fromEntries(await Promise.all(pairs));
}
