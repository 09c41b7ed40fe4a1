// wrong-value: ignores a release too many, without a word
export class Semaphore {
  #free: number;
  #waiting: (() => void)[] = [];
  constructor(private readonly places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
    this.#free = places;
  }
  async acquire(): Promise<void> {
    this.#free -= 1;
    if (this.#free < 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
  release(): void {
    if (this.#free < this.places) this.#free += 1;
    this.#waiting.shift()?.();
  }
}
