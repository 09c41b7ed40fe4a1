// wrong-value: does not look at the number of places
export class Semaphore {
  #taken = 0;
  #waiting: (() => void)[] = [];
  constructor(private readonly places: number) {}
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
