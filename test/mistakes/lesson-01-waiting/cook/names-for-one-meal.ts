// wrong-value: keeps the names outside the function, where the next call puts its own
let names: string[] = [];

export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  names = Object.keys(steps);
  const results = await Promise.all(Object.values(steps).map((step) => step()));
  return Object.fromEntries(names.map((name, index) => [name, results[index]!]));
}
