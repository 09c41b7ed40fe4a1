// idle-slots: a pool of ten cooks, when all steps should start at once
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const waiting = Object.keys(steps);
  const meal: Record<string, T> = {};
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) meal[name] = await steps[name]!();
  };
  await Promise.all(Array.from({ length: 10 }, work));
  return meal;
}
