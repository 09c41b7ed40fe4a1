// wrong-value: gives an array of results, without their names
export async function cook<T>(steps: Record<string, () => Promise<T>>) {
  return Promise.all(Object.values(steps).map((step) => step()));
}
