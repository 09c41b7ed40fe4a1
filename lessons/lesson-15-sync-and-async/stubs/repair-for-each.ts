/** A crate that waits at the quay. */
export interface Crate {
  readonly name: string;
}

/** What the captain wants to know before the ferry leaves. */
export interface Load {
  /** What all crates weigh together. */
  readonly kilos: number;
  /** The names of the crates of more than 100 kilos, in the order in which the crates stand there. */
  readonly heavy: string[];
}

/**
 * Weighs the crates of a ferry.
 *
 * This is what the crew reports: the ferry always carries 0 kilos and no heavy crate. And when the scale breaks down,
 * not only this one load fails: the whole harbor program ends. Somebody awaited a list of promises there once, and the
 * ferry then carried as much as its last crate.
 *
 * It should do this: weigh each crate once, and be done when all of them are weighed. If a weighing rejects, the whole
 * rejects with the same error, and no rejection goes unhandled. Whether crates are weighed one after another or
 * together is up to you. The list of crates stays as it is, and so do they.
 *
 * @param crates all of them; some may have equal names
 * @param weigh resolves to the kilos of one crate, after a while
 * @returns the load; without crates, 0 kilos and nothing heavy, at once
 *
 * @example
 * await repairForEach([{ name: 'piano' }, { name: 'lamps' }], weigh);
 * // { kilos: 265, heavy: ['piano'] }
 */
export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>): Promise<Load> {
  let kilos = 0;
  const heavy: string[] = [];
  crates.forEach(async (crate) => {
    const before = kilos;
    const weight = await weigh(crate);
    kilos = before + weight;
    if (weight > 100) heavy.push(crate.name);
  });
  return { kilos, heavy };
}
