// wrong-value: the heavy ones in the order in which they are weighed
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  let kilos = 0;
  const heavy: string[] = [];
  await Promise.all(
    crates.map(async (crate) => {
      const weight = await weigh(crate);
      kilos += weight;
      if (weight > 100) heavy.push(crate.name);
    }),
  );
  return { kilos, heavy };
}
