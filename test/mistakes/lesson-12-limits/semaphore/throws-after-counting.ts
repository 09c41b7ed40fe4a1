// threw: the release too many is an error, and has made one place more all the same
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
    this.#free += 1;
    if (this.#free > this.places) throw new Error('nothing taken');
    this.#waiting.shift()?.();
  }
}
