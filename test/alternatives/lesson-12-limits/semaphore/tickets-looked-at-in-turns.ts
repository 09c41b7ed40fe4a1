// looks once in every turn of the loop whether its number has come up
export class Semaphore {
  #next = 0;
  #allowed: number;
  #all: number;
  constructor(places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
    this.#allowed = this.#all = places;
  }
  async acquire(): Promise<void> {
    const ticket = this.#next++;
    while (ticket >= this.#allowed) await new Promise((resolve) => setImmediate(resolve));
  }
  release(): void {
    if (this.#allowed - this.#all >= this.#next) throw new TypeError('release without acquire');
    this.#allowed += 1;
  }
}
