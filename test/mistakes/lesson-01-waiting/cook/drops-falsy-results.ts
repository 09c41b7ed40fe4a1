// wrong-value: leaves out a result that is 0, empty, null or undefined
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const meal: Record<string, T> = {};
  await Promise.all(
    Object.entries(steps).map(async ([name, step]) => {
      const result = await step();
      if (result) meal[name] = result;
    }),
  );
  return meal;
}
