// wrong-value: leaves out results that count as false
export async function allProps(record: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  const fill = async (name: string): Promise<void> => {
    const result = await record[name];
    if (result) results[name] = result;
  };
  await Promise.all(Object.keys(record).map(fill));
  return results;
}
