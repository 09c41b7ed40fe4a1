// wrong-value: refuses what is below 1, and takes fractions and NaN
export class Semaphore {
  #taken = 0;
  #waiting: (() => void)[] = [];
  constructor(private readonly places: number) {
    if (places < 1) throw new RangeError('at least one place');
  }
  async acquire(): Promise<void> {
    if (this.#taken < this.places) this.#taken += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
  release(): void {
    if (this.#taken === 0) throw new Error('nothing taken');
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }
}
