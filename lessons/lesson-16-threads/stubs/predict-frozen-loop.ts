/** What each program below is given. */
export interface Tools {
  /** Computes on this thread: returns after so many ms, and nothing else happens on the thread until then. */
  compute(ms: number): void;
  /** Has another thread compute for so many ms. Each call has a thread and a processor of its own. */
  computeElsewhere(ms: number): Promise<unknown>;
  /** Waits for so many ms, as for an answer from the network. */
  fetch(ms: number): Promise<unknown>;
  /** Gives way: resolves in the next turn of the loop. */
  nextTurn(): Promise<unknown>;
}

async function computeAsync({ compute }: Tools, ms: number): Promise<void> {
  compute(ms);
}

async function computeInPieces({ compute, nextTurn }: Tools, ms: number): Promise<void> {
  for (let done = 0; done < ms; done += 100) {
    compute(100);
    await nextTurn();
  }
}

/** Five programs. Read them; there is nothing to change here. */
export const programs = {
  async together(tools: Tools): Promise<void> {
    await Promise.all([computeAsync(tools, 2_000), computeAsync(tools, 3_000)]);
  },

  async inPieces(tools: Tools): Promise<void> {
    await Promise.all([computeInPieces(tools, 2_000), computeInPieces(tools, 3_000)]);
  },

  async fetchFirst(tools: Tools): Promise<void> {
    await Promise.all([tools.fetch(2_000), computeAsync(tools, 3_000)]);
  },

  async fetchLast(tools: Tools): Promise<void> {
    await Promise.all([computeAsync(tools, 3_000), tools.fetch(2_000)]);
  },

  async elsewhere(tools: Tools): Promise<void> {
    await Promise.all([tools.computeElsewhere(2_000), tools.computeElsewhere(3_000), computeAsync(tools, 1_000)]);
  },
};

/** How long each program takes, from its call until its promise resolves, in milliseconds. */
export type Predictions = Record<keyof typeof programs, number>;

/**
 * Writes down how long each program will take. Decide before you run anything: the grader runs the five programs and
 * tells you how long each one really took.
 *
 * @returns the total time of each program in milliseconds
 * @example
 * // for a program that computes for 2 s and then for 1 s:
 * // { thatProgram: 3_000 }
 */
export function predictFrozenLoop(): Predictions {
  throw new Error('not implemented');
}
