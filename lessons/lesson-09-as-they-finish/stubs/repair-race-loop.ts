/** Lets one pigeon out. The promise resolves to the name of the pigeon when it is home, and rejects when it is lost. */
export type Flight = () => Promise<string>;

/**
 * Lets all pigeons out and announces them as they come home.
 *
 * It was tried with a single pigeon, and that went well. With more of them, this is what the owners report: the quickest
 * pigeon is announced again and again, and the others never are. The pigeons come home tired, because they are let out
 * over and over. When the last line is announced, some of them are still in the air. And a single one that gets lost
 * ends the whole race.
 *
 * It should do this: let each pigeon out once, all at the start. Announce each one the moment it is home, as
 * `1. Pip`, `2. Grey` and so on; two of them may have one name. A lost pigeon is not announced, takes no place and
 * disturbs nobody. The race is over when every pigeon is home or lost; without pigeons, at once.
 *
 * @param flights one for each pigeon; the list stays as it is
 * @param announce told one line for each pigeon that comes home
 *
 * @example
 * // Grey needs 5 s and Pip needs 3 s.
 * await repairRaceLoop([() => fly('Grey'), () => fly('Pip')], announce);
 * // after 3 s: 1. Pip
 * // after 5 s: 2. Grey
 */
export async function repairRaceLoop(flights: readonly Flight[], announce: (line: string) => void): Promise<void> {
  const out = [...flights];
  for (let place = 1; out.length > 0; place += 1) {
    const name = await Promise.race(out.map((flight) => flight()));
    announce(`${place}. ${name}`);
    out.shift();
  }
}
