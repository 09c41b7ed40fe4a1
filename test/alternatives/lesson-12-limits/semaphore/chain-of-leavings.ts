// no line at all: the n-th to come waits for the leaving that makes room for it
export class Semaphore {
  #arrivals = 0;
  #departures = 0;
  #leavings = new Map<number, () => void>();
  constructor(private readonly places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
  }
  async acquire(): Promise<void> {
    const mine = (this.#arrivals += 1);
    if (mine - this.#departures <= this.places) return;
    await new Promise<void>((resolve) => this.#leavings.set(mine - this.places, resolve));
  }
  release(): void {
    if (this.#departures === this.#arrivals) throw new Error('nobody is in');
    this.#departures += 1;
    this.#leavings.get(this.#departures)?.();
    this.#leavings.delete(this.#departures);
  }
}
