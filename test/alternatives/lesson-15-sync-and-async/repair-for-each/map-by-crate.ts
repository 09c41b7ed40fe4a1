// an async generator, and the weights in a map by the crate itself
export async function repairForEach(crates: readonly { name: string }[], weigh: (c: { name: string }) => Promise<number>) {
  const weights = new Map<{ name: string }, number>();
  for await (const [c, w] of (async function* () { for (const c of crates) yield [c, await weigh(c)] as const; })()) weights.set(c, w);
  return { kilos: [...weights.values()].reduce((a, b) => a + b, 0), heavy: [...weights].filter(([, w]) => w > 100).map(([c]) => c.name) };
}
