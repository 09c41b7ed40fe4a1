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

/**
 * Writes down how long each program will take. Decide before you run anything: the grader runs the four programs and
 * shows you their timelines.
 *
 * @returns the total time of each program in milliseconds
 *
 * @example
 * // for a program that awaits two steps of 6 s, one after the other:
 * // { thatProgram: 12_000 }
 */
export function predictBreakfast(): Predictions {
  throw new Error('not implemented');
}
