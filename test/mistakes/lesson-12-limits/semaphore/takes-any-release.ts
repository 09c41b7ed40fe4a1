// over-limit: a release too many makes one place more
export class Semaphore {
  #waiting: (() => void)[] = [];
  constructor(private places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
  }
  async acquire(): Promise<void> {
    this.places -= 1;
    if (this.places < 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
  release(): void {
    this.places += 1;
    this.#waiting.shift()?.();
  }
}
