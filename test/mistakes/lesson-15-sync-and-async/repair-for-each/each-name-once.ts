// wrong-value: names two heavy crates of one name only once
export async function repairForEach(crates: readonly { name: string }[], weigh: (c: { name: string }) => Promise<number>) {
  let kilos = 0; const heavy = new Set<string>();
  for (const c of crates) { const w = await weigh(c); kilos += w; if (w > 100) heavy.add(c.name); }
  return { kilos, heavy: [...heavy] };
}
