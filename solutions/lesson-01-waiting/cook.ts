/** Starts every step at once, and resolves to the results by name when the slowest is done. */
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const entries = Object.entries(steps).map(async ([name, step]) => [name, await step()] as const);
  return Object.fromEntries(await Promise.all(entries));
}
