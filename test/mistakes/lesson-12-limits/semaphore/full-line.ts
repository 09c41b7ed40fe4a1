// threw: whoever comes when five are waiting is sent away
export class Semaphore {
  #taken = 0;
  #waiting: (() => void)[] = [];
  constructor(private readonly places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
  }
  async acquire(): Promise<void> {
    if (this.#taken < this.places) {
      this.#taken += 1;
      return;
    }
    if (this.#waiting.length > 4) throw new Error('come back later');
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
  release(): void {
    if (this.#taken === 0) throw new Error('nothing taken');
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }
}
