// leaked-timer: looks for a free place every 100 ms
import { setTimeout as sleep } from 'node:timers/promises';
export class Semaphore {
  #taken = 0;
  #next = 0;
  #serving = 0;
  constructor(private readonly places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError(`no such number of places: ${places}`);
  }
  async acquire(): Promise<void> {
    const mine = this.#next++;
    while (this.#taken >= this.places || this.#serving !== mine) await sleep(100);
    this.#serving += 1;
    this.#taken += 1;
  }
  release(): void {
    if (this.#taken === 0) throw new Error('nothing taken');
    this.#taken -= 1;
  }
}
