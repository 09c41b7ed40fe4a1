// forgot-await: waits half a second and hopes
type Crate = { name: string };

import { setTimeout as sleep } from 'node:timers/promises';

export async function repairForEach(crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) {
  let kilos = 0;
  const heavy: string[] = [];
  crates.forEach(async (crate) => {
    const weight = await weigh(crate);
    kilos += weight;
    if (weight > 100) heavy.push(crate.name);
  });
  await sleep(500);
  return { kilos, heavy };
}
