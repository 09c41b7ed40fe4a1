// starts all, silences early rejections, and then awaits the promises one by one
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const started = new Map<string, Promise<T>>();
  for (const name in steps) {
    const promise = steps[name]!();
    promise.catch(() => undefined);
    started.set(name, promise);
  }
  const meal: Record<string, T> = {};
  for (const [name, promise] of started) meal[name] = await promise;
  return meal;
}
