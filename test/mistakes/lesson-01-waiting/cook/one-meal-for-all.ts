// wrong-value: all calls put their results into one and the same meal
const meal: Record<string, any> = {};

export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  await Promise.all(
    Object.entries(steps).map(async ([name, step]) => {
      meal[name] = await step();
    }),
  );
  return meal;
}
