// threw: gives a promise only to those who have to wait
export class Semaphore {
  #taken = 0;
  #waiting: (() => void)[] = [];
  constructor(private readonly places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
  }
  acquire(): Promise<void> | undefined {
    if (this.#taken >= this.places) return new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#taken += 1;
    return undefined;
  }
  release(): void {
    if (this.#taken === 0) throw new Error('nothing taken');
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }
}
