// floating-promise: starts everything and takes it for granted that the first step is the slowest
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const meal: Record<string, T> = {};
  const started = Object.entries(steps).map(async ([name, step]) => {
    meal[name] = await step();
  });
  await started[0];
  return meal;
}
