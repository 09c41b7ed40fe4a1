// wrong-value: keeps the sum outside, for all ferries together
let kilos = 0;
export async function repairForEach(crates: readonly { name: string }[], weigh: (c: { name: string }) => Promise<number>) {
  kilos = 0; const heavy: string[] = [];
  for (const c of crates) { const w = await weigh(c); kilos += w; if (w > 100) heavy.push(c.name); }
  return { kilos, heavy };
}
