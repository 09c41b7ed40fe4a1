// goes through the started steps with `for await`, after a listener was given to each
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const started = Object.entries(steps).map(async ([name, step]): Promise<[string, T]> => [name, await step()]);
  for (const step of started) step.catch(() => undefined);
  const meal = new Map<string, T>();
  for await (const [name, result] of started) meal.set(name, result);
  return Object.fromEntries(meal);
}
