// wrong-value: takes 100 kilos for more than 100
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
  for (const crate of crates) {
    const weight = await weigh(crate);
    kilos += weight;
    if (weight >= 100) heavy.push(crate.name);
  }
  return { kilos, heavy };
}
