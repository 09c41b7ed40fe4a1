// changed-input: puts the results into the very object that holds the steps
export async function cook(steps: Record<string, any>) {
  await Promise.all(
    Object.keys(steps).map(async (name) => {
      steps[name] = await steps[name]();
    }),
  );
  return steps;
}
