// wrong-value: takes the right time, and the loop stops one step too early
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const names = Object.keys(steps);
  const results = await Promise.all(names.map((name) => steps[name]!()));
  const meal: Record<string, T> = {};
  for (let i = 0; i < names.length - 1; i++) {
    meal[names[i]!] = results[i]!;
  }
  return meal;
}
