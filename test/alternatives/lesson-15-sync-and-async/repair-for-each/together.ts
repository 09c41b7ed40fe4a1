// all crates together, added up at the end
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  const weights = await Promise.all(crates.map((crate) => weigh(crate)));
  const heavy = crates.filter((_, index) => (weights[index] ?? 0) > 100);
  return { kilos: weights.reduce((sum, weight) => sum + weight, 0), heavy: heavy.map(({ name }) => name) };
}
