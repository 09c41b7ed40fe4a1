// tickets, and an event that calls out whose turn it is
import { EventEmitter, once } from 'node:events';

export class Mutex extends EventEmitter {
  tickets = 0;
  turn = 0;

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = this.tickets++;
    if (this.turn !== mine) await once(this, `ticket ${mine}`);
    try {
      return await work();
    } finally {
      this.turn += 1;
      this.emit(`ticket ${this.turn}`);
    }
  }
}
