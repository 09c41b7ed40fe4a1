// recursion: splits the names into halves until one is left
export async function allProps(record: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const names = Object.keys(record);
  if (names.length > 1) {
    const middle = names.length >> 1;
    const halves = [names.slice(0, middle), names.slice(middle)].map((half) =>
      allProps(Object.fromEntries(half.map((name) => [name, record[name]]))),
    );
    return Object.assign({}, ...(await Promise.all(halves))) as Record<string, unknown>;
  }
  const result: Record<string, unknown> = {};
  for (const name of names) result[name] = await record[name];
  return result;
}
