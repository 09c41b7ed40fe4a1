// for await over promises that are all under way, each with a catch for the meantime
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  const load = { kilos: 0, heavy: [] as string[] };
  const weighing = crates.map(async (crate) => [crate.name, await weigh(crate)] as const);
  weighing.forEach((promise) => promise.catch(() => {}));
  for await (const [name, weight] of weighing) {
    load.kilos += weight;
    if (weight > 100) load.heavy.push(name);
  }
  return load;
}
