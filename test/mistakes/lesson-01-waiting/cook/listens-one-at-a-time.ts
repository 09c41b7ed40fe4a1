// unhandled-rejection: a quick step fails while the loop still waits for a slow one
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const started = Object.entries(steps).map(([name, step]) => ({ name, promise: step() }));
  const meal: Record<string, T> = {};
  for (const { name, promise } of started) {
    meal[name] = await promise;
  }
  return meal;
}
