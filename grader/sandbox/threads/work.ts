/** Where steps are taken from: they are counted in the realms. */
export interface Steps {
  readonly main: () => number;
  /** Those of each worker, by its number. */
  readonly workers: () => ReadonlyMap<number, number>;
}

/** What was done, in steps: a step is a statement that was executed. */
export interface Done {
  readonly main: number;
  /** The longest stretch of the main thread without giving way. */
  readonly longest: number;
  /** All workers together. */
  readonly workers: number;
  /** The worker that has done most. */
  readonly busiest: number;
}

/** Counts the work of one run, thread by thread. */
export class Work {
  readonly #steps: Steps;
  #main = 0;
  #longest = 0;
  readonly #workers = new Map<number, number>();

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  /** To be called between two turns of the loop. */
  look(): void {
    const steps = this.#steps.main();
    this.#main += steps;
    this.#longest = Math.max(this.#longest, steps);
    for (const [worker, taken] of this.#steps.workers()) {
      this.#workers.set(worker, (this.#workers.get(worker) ?? 0) + taken);
    }
  }

  /** Forgets what was done so far: loading is no work. */
  begin(): void {
    this.look();
    this.#main = this.#longest = 0;
    this.#workers.clear();
  }

  get done(): Done {
    const each = [...this.#workers.values()];
    return {
      main: this.#main,
      longest: this.#longest,
      workers: each.reduce((sum, steps) => sum + steps, 0),
      busiest: Math.max(0, ...each),
    };
  }
}
