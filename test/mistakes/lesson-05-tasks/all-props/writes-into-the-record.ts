// changed-input: replaces the promises in the record itself
export async function allProps(record: Record<string, unknown>): Promise<Record<string, unknown>> {
  await Promise.all(
    Object.keys(record).map(async (name) => {
      record[name] = await record[name];
    }),
  );
  return record;
}
