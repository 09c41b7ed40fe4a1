/** A number of places, and a line of those who wait for one: first come, first served. */
export class Semaphore {
  readonly #places: number;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(places: number) {
    if (!Number.isInteger(places) || places < 1) {
      throw new RangeError(`a semaphore has a whole number of places, 1 or more; not ${places}`);
    }
    this.#places = places;
  }

  acquire(): Promise<void> {
    if (this.#taken === this.#places) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#taken += 1;
    return Promise.resolve();
  }

  release(): void {
    if (this.#taken === 0) throw new Error('release() without acquire(): no place is taken');
    const next = this.#waiting.shift();
    // The place changes hands without being free in between: nobody who asks now can slip in.
    if (next) next();
    else this.#taken -= 1;
  }
}
