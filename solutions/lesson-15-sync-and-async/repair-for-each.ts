export interface Crate {
  readonly name: string;
}

export interface Load {
  readonly kilos: number;
  readonly heavy: string[];
}

/** Weighs one crate after another and tells their weight together, and which of them weigh more than 100 kilos. */
export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>): Promise<Load> {
  let kilos = 0;
  const heavy: string[] = [];
  for (const crate of crates) {
    const weight = await weigh(crate);
    kilos += weight;
    if (weight > 100) heavy.push(crate.name);
  }
  return { kilos, heavy };
}
