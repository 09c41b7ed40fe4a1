// splits the crates into halves, which are weighed together
type Crate = { name: string };

export async function repairForEach(
  crates: readonly Crate[],
  weigh: (crate: Crate) => Promise<number>,
): Promise<{ kilos: number; heavy: string[] }> {
  const [crate] = crates;
  if (crate === undefined) return { kilos: 0, heavy: [] };
  if (crates.length === 1) {
    const kilos = await weigh(crate);
    return { kilos, heavy: kilos > 100 ? [crate.name] : [] };
  }
  const middle = Math.floor(crates.length / 2);
  const parts = [crates.slice(0, middle), crates.slice(middle)];
  const loads = await Promise.all(parts.map((part) => repairForEach(part, weigh)));
  return { kilos: loads[0]!.kilos + loads[1]!.kilos, heavy: loads.flatMap(({ heavy }) => heavy) };
}
