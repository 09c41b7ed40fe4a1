// takes whichever step is done next, until none is left
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const cooking = new Map<string, Promise<readonly [string, T]>>();
  for (const name in steps) {
    cooking.set(
      name,
      steps[name]!().then((result) => [name, result] as const),
    );
  }
  const meal: Record<string, T> = {};
  while (cooking.size > 0) {
    const [name, result] = await Promise.race(cooking.values());
    cooking.delete(name);
    meal[name] = result;
  }
  return meal;
}
