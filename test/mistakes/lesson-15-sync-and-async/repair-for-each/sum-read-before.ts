// wrong-value: together, and the sum is read before the await
export interface Crate {
  readonly name: string;
}

export interface Load {
    readonly kilos: number;
    readonly heavy: string[];
}

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>): Promise<Load> {
  let kilos = 0;
  const heavy: string[] = [];
  await Promise.all(crates.map(async (crate) => {
    const before = kilos;
    const weight = await weigh(crate);
    kilos = before + weight;
    if (weight > 100) heavy.push(crate.name);
  }));
  return { kilos, heavy };
}
