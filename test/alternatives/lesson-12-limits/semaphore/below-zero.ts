// one number: below zero, it says how many wait
export class Semaphore {
  #free: number;
  #waiting: (() => void)[] = [];
  constructor(private readonly places: number) {
    if (!Number.isSafeInteger(places) || places <= 0) throw new RangeError('places');
    this.#free = places;
  }
  acquire(): Promise<void> {
    this.#free -= 1;
    return this.#free >= 0 ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }
  release(): void {
    if (this.#free === this.places) throw new Error('release without acquire');
    this.#free += 1;
    this.#waiting.shift()?.();
  }
}
