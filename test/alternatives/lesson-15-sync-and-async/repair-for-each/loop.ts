// takes the crates out of a copy, one after another
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  const load = { kilos: 0, heavy: [] as string[] };
  const left = [...crates];
  while (left.length > 0) {
    const crate = left.shift()!;
    const weight = await weigh(crate);
    load.kilos += weight;
    if (weight > 100) load.heavy.push(crate.name);
  }
  return load;
}
