// wrong-value: reduces an empty list without a start
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  const weights = await Promise.all(crates.map((crate) => weigh(crate)));
  if (weights.length === 0) return null;
  return {
    kilos: weights.reduce((a, b) => a + b),
    heavy: crates.filter((_, index) => weights[index]! > 100).map(({ name }) => name),
  };
}
