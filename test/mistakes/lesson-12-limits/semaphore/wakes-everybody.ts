// over-limit: a release wakes all who wait, and none of them looks again
export class Semaphore {
  #free: number;
  #all: number;
  #waiting: (() => void)[] = [];
  constructor(places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
    this.#free = this.#all = places;
  }
  async acquire(): Promise<void> {
    if (this.#free <= 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#free -= 1;
  }
  release(): void {
    if (this.#free >= this.#all) throw new Error('nothing taken');
    this.#free += 1;
    const woken = this.#waiting;
    this.#waiting = [];
    for (const wake of woken) wake();
  }
}
