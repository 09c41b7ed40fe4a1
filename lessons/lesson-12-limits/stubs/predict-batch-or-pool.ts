/** What each program below is given: one function for each print job. A job needs a press for itself. */
export interface PrintShop {
  /** Takes 2 s. */
  tickets(): Promise<unknown>;
  /** Takes 7 s. */
  poster(): Promise<unknown>;
  /** Takes 3 s. */
  menus(): Promise<unknown>;
  /** Takes 1 s. */
  labels(): Promise<unknown>;
  /** Takes 2 s. */
  cards(): Promise<unknown>;
  /** Takes 6 s. */
  booklet(): Promise<unknown>;
}

type Job = () => Promise<unknown>;

/** One press: it prints the job that is next in line, over and over, until the line is empty. */
async function press(line: Job[]): Promise<void> {
  for (let job = line.shift(); job !== undefined; job = line.shift()) await job();
}

/** Four ways to print the same six jobs. Read them; there is nothing to change here. */
export const programs = {
  async inBatches(shop: PrintShop): Promise<void> {
    await Promise.all([shop.tickets(), shop.poster()]);
    await Promise.all([shop.menus(), shop.labels()]);
    await Promise.all([shop.cards(), shop.booklet()]);
  },

  async inPool(shop: PrintShop): Promise<void> {
    const line = [shop.tickets, shop.poster, shop.menus, shop.labels, shop.cards, shop.booklet];
    await Promise.all([press(line), press(line)]);
  },

  async longestFirst(shop: PrintShop): Promise<void> {
    const line = [shop.poster, shop.booklet, shop.menus, shop.tickets, shop.cards, shop.labels];
    await Promise.all([press(line), press(line)]);
  },

  async threePresses(shop: PrintShop): Promise<void> {
    const line = [shop.tickets, shop.poster, shop.menus, shop.labels, shop.cards, shop.booklet];
    await Promise.all([press(line), press(line), press(line)]);
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
 * // for one press that prints two jobs of 6 s:
 * // { thatProgram: 12_000 }
 */
export function predictBatchOrPool(): Predictions {
  throw new Error('not implemented');
}
