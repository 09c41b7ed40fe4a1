// lost-error: catches the error of a step and serves the rest
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const meal: Record<string, T> = {};
  await Promise.all(
    Object.entries(steps).map(async ([name, step]) => {
      try {
        meal[name] = await step();
      } catch (error) {
        console.log(`${name} went wrong`, error);
      }
    }),
  );
  return meal;
}
