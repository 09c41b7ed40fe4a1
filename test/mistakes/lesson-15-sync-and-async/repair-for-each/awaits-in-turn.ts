// unhandled-rejection: starts all, awaits them one by one
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  const weighing = crates.map((crate) => weigh(crate));
  let kilos = 0;
  const heavy: string[] = [];
  for (const [index, crate] of crates.entries()) {
    const weight = await weighing[index]!;
    kilos += weight;
    if (weight > 100) heavy.push(crate.name);
  }
  return { kilos, heavy };
}
