// wrong-value: keeps the weights by name
export async function repairForEach(crates: readonly { name: string }[], weigh: (c: { name: string }) => Promise<number>) {
  const weights = new Map<string, number>();
  await Promise.all(crates.map(async (c) => weights.set(c.name, await weigh(c))));
  let kilos = 0; const heavy: string[] = [];
  for (const [name, kg] of weights) kilos += kg;
  for (const c of crates) if (weights.get(c.name)! > 100) heavy.push(c.name);
  return { kilos, heavy };
}
