export type Awaiteds<T> = { -readonly [Name in keyof T]: Awaited<T[Name]> };

/** `Promise.all` for an object: the results come under the names of what was awaited. */
export async function allProps<T extends object>(record: T): Promise<Awaiteds<T>> {
  const names = Object.keys(record);
  const results: unknown[] = await Promise.all(Object.values(record));
  return Object.fromEntries(names.map((name, index) => [name, results[index]])) as Awaiteds<T>;
}
