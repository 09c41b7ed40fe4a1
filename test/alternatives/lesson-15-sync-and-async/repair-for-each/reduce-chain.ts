// a chain of promises made by reduce
type Crate = { name: string };

type Load = { kilos: number; heavy: string[] };

export const repairForEach = (crates: readonly Crate[], weigh: (crate: Crate) => Promise<number>) =>
  crates.reduce<Promise<Load>>(
    (before, crate) =>
      before.then(({ kilos, heavy }) =>
        weigh(crate).then((weight) => ({ kilos: kilos + weight, heavy: weight > 100 ? [...heavy, crate.name] : heavy })),
      ),
    Promise.resolve({ kilos: 0, heavy: [] }),
  );
