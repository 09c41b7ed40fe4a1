// lost-error: takes 0 for what cannot be weighed
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  let kilos = 0;
  const heavy: string[] = [];
  for (const crate of crates) {
    const weight = await weigh(crate).catch(() => 0);
    kilos += weight;
    if (weight > 100) heavy.push(crate.name);
  }
  return { kilos, heavy };
}
