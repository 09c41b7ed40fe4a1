// wrong-value: says that it is done, and gives one more number with it
import { setTimeout as sleep } from 'node:timers/promises';

export class AsyncCounter {
  constructor(
    private c: number,
    private e: number,
    private ms: number,
  ) {}
  [Symbol.asyncIterator]() {
    return this;
  }
  async next() {
    if (this.c >= this.e) return { value: this.c, done: true };
    const v = this.c++;
    await sleep(this.ms);
    return { value: v, done: false };
  }
  async return() {
    this.c = this.e;
    return { value: undefined, done: true };
  }
}
