// wrong-value: awaits what is inside of the properties, too
export async function allProps(record: any): Promise<any> {
  const pairs = Object.entries<any>(record).map(async ([name, value]) => {
    const result = await value;
    return [name, result !== null && typeof result === 'object' ? await allProps(result) : result];
  });
  return Object.fromEntries(await Promise.all(pairs));
}
