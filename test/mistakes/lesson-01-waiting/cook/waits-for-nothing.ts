// floating-promise: forEach does not wait for its async callback
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const meal: Record<string, T> = {};
  Object.entries(steps).forEach(async ([name, step]) => {
    meal[name] = await step();
  });
  return meal;
}
