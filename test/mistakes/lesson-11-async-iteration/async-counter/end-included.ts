// wrong-value: counts up to the end itself
import { setTimeout as sleep } from 'node:timers/promises';
export class AsyncCounter {
  current: number;
  constructor(start: number, readonly end: number, readonly ms: number) {
    this.current = start;
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  async next() {
    if (this.current > this.end) return { value: undefined, done: true };
    const value = this.current++;
    await sleep(this.ms);
    return { value, done: false };
  }
  async return() {
    this.current = this.end + 1;
    return { value: undefined, done: true };
  }
}
