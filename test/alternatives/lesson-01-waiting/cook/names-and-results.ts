// two lists that are put together at the end, with a for loop
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const names = Object.keys(steps);
  const results = await Promise.all(Object.values(steps).map((step) => step()));
  const meal: Record<string, T> = {};
  for (const [index, name] of names.entries()) meal[name] = results[index] as T;
  return meal;
}
