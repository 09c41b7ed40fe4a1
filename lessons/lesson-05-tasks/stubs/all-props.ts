/** What is there when everything in the record has been awaited, under the same names. */
export type AwaitedProps<T> = { -readonly [Name in keyof T]: Awaited<T[Name]> };

/**
 * `Promise.all` for an object: waits for all of its properties together.
 *
 * A property may be anything that can be awaited: a promise, a thenable, a plain value. The record stays as it is, and
 * no timer is left behind.
 *
 * @param record an object, all of its properties its own; their names are texts, and `__proto__` is none of them
 * @returns a new object with the result of each property under its name, the moment the last of them is there; for an
 *   empty record an empty object, at once
 * @throws the error of the property that rejects first, at the moment it does; when another one rejects later, its
 *   rejection does not go unhandled
 * @example
 * const { sun, wind } = await allProps({ sun: fetchSun(), wind: fetchWind() });
 */
export async function allProps<T extends object>(record: T): Promise<AwaitedProps<T>> {
  throw new Error('not implemented');
}
