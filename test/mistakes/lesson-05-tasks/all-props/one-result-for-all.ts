// wrong-value: all calls fill one object
const results: Record<string, unknown> = {};

export async function allProps(record: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  await Promise.all(
    Object.entries(record).map(async ([name, value]) => {
      results[name] = await value;
    }),
  );
  return results;
}
