// lost-error: leaves out what has failed
export async function allProps(record: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const settled = await Promise.allSettled(Object.values(record));
  const results: Record<string, unknown> = {};
  for (const [index, name] of Object.keys(record).entries()) {
    const outcome = settled[index];
    if (outcome?.status === 'fulfilled') results[name] = outcome.value;
  }
  return results;
}
