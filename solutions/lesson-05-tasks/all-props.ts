export type AwaitedProps<T> = { -readonly [Name in keyof T]: Awaited<T[Name]> };

/** `Promise.all` for an object: the results come under the names of what was awaited. */
export async function allProps<T extends object>(record: T): Promise<AwaitedProps<T>> {
  const named = Object.entries(record).map(async ([name, value]) => [name, await value] as const);
  return Object.fromEntries(await Promise.all(named)) as AwaitedProps<T>;
}
