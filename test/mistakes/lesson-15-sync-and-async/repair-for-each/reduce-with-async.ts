// called-again: weighs again to find the heavy ones
type Crate = { name: string };

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  let kilos = 0;
  for (const crate of crates) kilos += await weigh(crate);
  const heavy: string[] = [];
  for (const crate of crates) if ((await weigh(crate)) > 100) heavy.push(crate.name);
  return { kilos, heavy };
}
