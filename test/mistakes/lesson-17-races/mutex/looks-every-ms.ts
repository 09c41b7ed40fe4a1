// never-settles: looks every millisecond whether it is its turn
import { setTimeout as sleep } from 'node:timers/promises';
export class Mutex {
  #next = 0;
  #serving = 0;
  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = this.#next++;
    while (this.#serving !== mine) await sleep(1);
    try {
      return await work();
    } finally {
      this.#serving += 1;
    }
  }
}
