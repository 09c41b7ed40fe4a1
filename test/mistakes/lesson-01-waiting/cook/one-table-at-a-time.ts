// wrong-value: a second meal clears the table on which the first one is being laid
let meal: Record<string, any> = {};

export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  meal = {};
  const lay = async (name: string, step: () => Promise<T>) => {
    const result = await step();
    meal[name] = result;
  };
  await Promise.all(Object.entries(steps).map(([name, step]) => lay(name, step)));
  return meal;
}
