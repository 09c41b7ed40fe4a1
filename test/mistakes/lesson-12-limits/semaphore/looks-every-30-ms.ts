// wrong-time: looks for a free place every 30 ms
export class Semaphore {
  #taken = 0;
  #waiting: object[] = [];
  constructor(private readonly places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
  }
  async acquire(): Promise<void> {
    const me = {};
    this.#waiting.push(me);
    while (this.#taken >= this.places || this.#waiting[0] !== me) await new Promise((resolve) => setTimeout(resolve, 30));
    this.#waiting.shift();
    this.#taken += 1;
  }
  release(): void {
    if (this.#taken === 0) throw new Error('nothing taken');
    this.#taken -= 1;
  }
}
