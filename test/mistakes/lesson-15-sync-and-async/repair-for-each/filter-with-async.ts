// wrong-value: filters with an async callback, and everything is heavy
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  const weights = new Map<Crate, Promise<number>>();
  for (const crate of crates) weights.set(crate, weigh(crate));
  const all = await Promise.all(weights.values());
  const heavy = crates.filter(async (crate) => (await weights.get(crate)!) > 100);
  return { kilos: all.reduce((sum, weight) => sum + weight, 0), heavy: heavy.map(({ name }) => name) };
}
