// waits for every step, failed or not, and throws the first error afterwards
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const outcomes = await Promise.allSettled(Object.values(steps).map((step) => step()));
  const pairs = Object.keys(steps).map((name, index): [string, T] => {
    const outcome = outcomes[index];
    if (outcome?.status !== 'fulfilled') throw outcome?.reason;
    return [name, outcome.value];
  });
  return Object.fromEntries(pairs);
}
