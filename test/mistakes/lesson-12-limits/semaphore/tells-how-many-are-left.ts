// wrong-value: acquire gives the number of free places
export class Semaphore {
  #free: number;
  #line: ((n: number) => void)[] = [];
  #places: number;
  constructor(places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places must be a whole number');
    this.#free = this.#places = places;
  }
  acquire(): Promise<number> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve(this.#free);
    }
    return new Promise((r) => this.#line.push(r));
  }
  release() {
    if (this.#free === this.#places) throw new Error('nobody has a place');
    const n = this.#line.shift();
    if (n) n(0);
    else this.#free += 1;
  }
}
