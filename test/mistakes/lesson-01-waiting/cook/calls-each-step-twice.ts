// called-again: waits for all the steps, and then calls them again for their results
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  await Promise.all(Object.values(steps).map((step) => step()));
  const meal: Record<string, T> = {};
  for (const [name, step] of Object.entries(steps)) {
    meal[name] = await step();
  }
  return meal;
}
