/** Where steps are taken from: they are counted in the realms. */
export interface Steps {
  readonly main: () => number;
  readonly workers: () => number;
}

/** Counts the work of one run, thread by thread: steps of the submission, and the longest stretch without giving way. */
export class Work {
  readonly #steps: Steps;
  #main = 0;
  #longest = 0;
  #workers = 0;

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  /** To be called between two turns of the loop. */
  look(): void {
    const steps = this.#steps.main();
    this.#main += steps;
    this.#longest = Math.max(this.#longest, steps);
    this.#workers += this.#steps.workers();
  }

  /** Forgets what was done so far: loading is no work. */
  begin(): void {
    this.look();
    this.#main = this.#longest = this.#workers = 0;
  }

  get done(): { readonly main: number; readonly longest: number; readonly workers: number } {
    return { main: this.#main, longest: this.#longest, workers: this.#workers };
  }
}
