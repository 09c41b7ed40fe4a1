// wrong-value: results collected as they finish get the names in the order written
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const results: T[] = [];
  await Promise.all(
    Object.values(steps).map(async (step) => {
      results.push(await step());
    }),
  );
  const meal: Record<string, T> = {};
  Object.keys(steps).forEach((name, index) => {
    meal[name] = results[index]!;
  });
  return meal;
}
