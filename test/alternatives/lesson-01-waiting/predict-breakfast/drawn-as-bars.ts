// draws each step as a bar from start to end, and looks for the last end
/** What each program below is given. */
export interface Kitchen {
  /** Puts the porridge on; it cooks by itself and is ready after 8 s. */
  cookPorridge(): Promise<unknown>;
  /** Pours the tea; it brews by itself and is ready after 4 s. */
  brewTea(): Promise<unknown>;
  /** Puts the egg on; it boils by itself and is ready after 5 s. */
  boilEgg(): Promise<unknown>;
  /** Squeezes oranges by hand. It blocks: for 3 s nothing else in the program can run, and then it returns. */
  squeezeOranges(): void;
}

/** Four ways to make breakfast. Read them; there is nothing to change here. */
export const programs = {
  async oneAfterAnother(kitchen: Kitchen): Promise<void> {
    await kitchen.cookPorridge();
    await kitchen.brewTea();
    await kitchen.boilEgg();
  },

  async together(kitchen: Kitchen): Promise<void> {
    await Promise.all([kitchen.cookPorridge(), kitchen.brewTea(), kitchen.boilEgg()]);
  },

  async porridgeFirst(kitchen: Kitchen): Promise<void> {
    const porridge = kitchen.cookPorridge();
    await kitchen.brewTea();
    await kitchen.boilEgg();
    await porridge;
  },

  async handsFull(kitchen: Kitchen): Promise<void> {
    const egg = kitchen.boilEgg();
    kitchen.squeezeOranges();
    await kitchen.brewTea();
    await egg;
  },
};

/** How long each program takes, from its call until its promise resolves, in milliseconds. */
export type Predictions = Record<keyof typeof programs, number>;

type Bar = readonly [start: number, end: number];

const bars: Record<keyof typeof programs, readonly Bar[]> = {
  oneAfterAnother: [
    [0, 8],
    [8, 12],
    [12, 17],
  ],
  together: [
    [0, 8],
    [0, 4],
    [0, 5],
  ],
  porridgeFirst: [
    [0, 8],
    [0, 4],
    [4, 9],
  ],
  handsFull: [
    [0, 5],
    [0, 3],
    [3, 7],
  ],
};

export function predictBreakfast(): Predictions {
  const predictions = { oneAfterAnother: 0, together: 0, porridgeFirst: 0, handsFull: 0 };
  for (const name of Object.keys(programs) as (keyof typeof programs)[]) {
    predictions[name] = 1_000 * Math.max(...bars[name].map(([, end]) => end));
  }
  return predictions;
}
