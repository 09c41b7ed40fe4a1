// wrong-value: throws at a misuse, and does not say why
export class Semaphore {
  #taken = 0;
  #waiting: (() => void)[] = [];
  constructor(private readonly places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError();
  }
  async acquire(): Promise<void> {
    if (this.#taken < this.places) this.#taken += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
  release(): void {
    if (this.#taken === 0) throw new Error();
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }
}
