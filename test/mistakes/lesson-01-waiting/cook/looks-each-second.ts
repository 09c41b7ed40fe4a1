// wrong-time: looks once a second whether all the steps are done
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  const meal: Record<string, T> = {};
  const burnt: unknown[] = [];
  let left = 0;
  for (const [name, step] of Object.entries(steps)) {
    left += 1;
    step().then(
      (result) => {
        meal[name] = result;
        left -= 1;
      },
      (error: unknown) => burnt.push(error),
    );
  }
  while (left > 0 && burnt.length === 0) await new Promise((resolve) => setTimeout(resolve, 1_000));
  if (burnt.length > 0) throw burnt[0];
  return meal;
}
