// wrong-value: finds each name by its value, and two properties may have the same one
export async function allProps(record: any): Promise<any> {
  const names = Object.keys(record);
  const values = Object.values(record);
  const results: Record<string, unknown> = {};
  await Promise.all(
    values.map(async (value) => {
      results[names[values.indexOf(value)]!] = await value;
    }),
  );
  return results;
}
