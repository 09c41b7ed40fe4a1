// wrong-value: begins anew when another loop asks it for its iterator
import { setTimeout as sleep } from 'node:timers/promises';

export class AsyncCounter {
  c: number;
  over = false;
  constructor(
    private s: number,
    private e: number,
    private ms: number,
  ) {
    this.c = s;
  }
  [Symbol.asyncIterator]() {
    if (!this.over) this.c = this.s;
    return this;
  }
  async next() {
    if (this.c >= this.e || this.over) return { value: undefined, done: true };
    const v = this.c++;
    await sleep(this.ms);
    return { value: v, done: false };
  }
  async return() {
    this.over = true;
    return { value: undefined, done: true };
  }
}
