// changed-input: writes the weights into the caller's crates
export async function repairForEach(crates: readonly { name: string }[], weigh: (c: { name: string }) => Promise<number>) {
  for (const c of crates) (c as { kilos?: number }).kilos = await weigh(c);
  return { kilos: crates.reduce((s, c) => s + (c as unknown as { kilos: number }).kilos, 0), heavy: crates.filter((c) => (c as unknown as { kilos: number }).kilos > 100).map((c) => c.name) };
}
