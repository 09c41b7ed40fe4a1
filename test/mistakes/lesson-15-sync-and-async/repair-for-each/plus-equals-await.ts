// wrong-value: += reads the sum before it awaits
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  let kilos = 0;
  const weights = await Promise.all(
    crates.map(async (crate) => {
      const weight = weigh(crate);
      kilos += await weight;
      return weight;
    }),
  );
  return { kilos, heavy: crates.filter((_, index) => weights[index]! > 100).map(({ name }) => name) };
}
