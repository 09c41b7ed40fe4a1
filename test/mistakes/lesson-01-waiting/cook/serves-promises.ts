// forgot-await: the meal is made of promises instead of results
export async function cook<T>(steps: Record<string, () => Promise<T>>) {
  const meal: Record<string, Promise<T>> = {};
  for (const [name, step] of Object.entries(steps)) {
    meal[name] = step();
  }
  return meal;
}
