// wrong-time: looks every 50 ms whether it may go in
import { setTimeout as sleep } from 'node:timers/promises';

export class Mutex {
  #tickets = 0;
  #turn = 0;

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = this.#tickets++;
    while (this.#turn !== mine) await sleep(50);
    try {
      return await work();
    } finally {
      this.#turn += 1;
    }
  }
}
