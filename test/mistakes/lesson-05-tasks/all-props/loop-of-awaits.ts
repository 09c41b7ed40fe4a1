// wrong-time: awaits one property after another
export async function allProps(record: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) results[name] = await value;
  return results;
}
