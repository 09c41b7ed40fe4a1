// sequential-await: each step starts when the one before it is done
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const meal: Record<string, T> = {};
  for (const name of Object.keys(steps)) {
    meal[name] = await steps[name]!();
  }
  return meal;
}
