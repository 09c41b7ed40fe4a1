// wrong-value: all counters share one number
import { setTimeout as sleep } from 'node:timers/promises';
let current: number;
export class AsyncCounter {
  constructor(start: number, private end: number, private ms: number) {
    current = start;
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  async next() {
    if (current >= this.end) return { value: undefined, done: true };
    const value = current++;
    await sleep(this.ms);
    return { value, done: false };
  }
  async return() {
    current = this.end;
    return { value: undefined, done: true };
  }
}
