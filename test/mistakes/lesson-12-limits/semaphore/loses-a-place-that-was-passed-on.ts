// never-settles: a place that somebody waited for is counted twice, and never free again
export class Semaphore {
  #taken = 0;
  #waiting: (() => void)[] = [];
  constructor(private readonly places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
  }
  async acquire(): Promise<void> {
    if (this.#taken >= this.places) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#taken += 1;
  }
  release(): void {
    if (this.#taken === 0) throw new Error('nothing taken');
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }
}
