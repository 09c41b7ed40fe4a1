// forgot-await: awaits the forEach, which gives nothing to wait for
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
  await crates.forEach(async (crate) => {
    const before = kilos;
    const weight = await weigh(crate);
    kilos = before + weight;
    if (weight > 100) heavy.push(crate.name);
  });
  return { kilos, heavy };
}
