// over-limit: counts the places, and lets everybody in
export class Semaphore {
  #taken = 0;
  constructor(places: number) {
    if (!(places >= 1) || places % 1 !== 0) throw new RangeError('places');
  }
  async acquire(): Promise<void> {
    this.#taken += 1;
  }
  release(): void {
    if (this.#taken === 0) throw new Error('nothing taken');
    this.#taken -= 1;
  }
}
