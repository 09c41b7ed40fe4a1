/** A queue as in the lesson: `put` waits while there is no room, and `get` waits while there is nothing to get. */
interface Shelf {
  put(toy: number): Promise<void>;
  get(): Promise<number>;
}

/** What each program below is given. */
export interface Workshop {
  /** Carves one toy, which takes 100 ms. */
  carve(): Promise<void>;
  /** Paints one toy, which takes 300 ms. */
  paint(toy: number): Promise<void>;
  /** A new shelf, with room for so many toys. */
  shelf(room: number): Shelf;
}

/** Carves four toys and puts each of them on the shelf. */
async function carveFour(workshop: Workshop, shelf: Shelf): Promise<void> {
  for (const toy of [1, 2, 3, 4]) {
    await workshop.carve();
    await shelf.put(toy);
  }
}

/** Takes so many toys from the shelf, one at a time, and paints each before it takes the next. */
async function paintSome(workshop: Workshop, shelf: Shelf, toys: number): Promise<void> {
  for (let painted = 0; painted < toys; painted += 1) await workshop.paint(await shelf.get());
}

/** Four programs. In each, carving and painting go on side by side; they differ in the shelf, and in who is awaited. */
export const programs = {
  async carvedWithoutLimit(workshop: Workshop): Promise<void> {
    const shelf = workshop.shelf(Infinity);
    void paintSome(workshop, shelf, 4);
    await carveFour(workshop, shelf);
  },

  async carvedWithRoomForOne(workshop: Workshop): Promise<void> {
    const shelf = workshop.shelf(1);
    void paintSome(workshop, shelf, 4);
    await carveFour(workshop, shelf);
  },

  async paintedWithRoomForOne(workshop: Workshop): Promise<void> {
    const shelf = workshop.shelf(1);
    void carveFour(workshop, shelf);
    await paintSome(workshop, shelf, 4);
  },

  async paintedByTwo(workshop: Workshop): Promise<void> {
    const shelf = workshop.shelf(1);
    void carveFour(workshop, shelf);
    await Promise.all([paintSome(workshop, shelf, 2), paintSome(workshop, shelf, 2)]);
  },
};

/** How long each program takes, from its call until its promise resolves, in milliseconds. */
export type Prediction = Record<keyof typeof programs, number>;

/**
 * Writes down how long each program will take. Decide before you run anything: the grader runs the four programs and
 * shows you their timelines.
 *
 * @returns the total time of each program in milliseconds
 *
 * @example
 * // for a program that carves two toys, and awaits that alone:
 * // { thatProgram: 200 }
 */
export function predictBackpressure(): Prediction {
  throw new Error('not implemented');
}
