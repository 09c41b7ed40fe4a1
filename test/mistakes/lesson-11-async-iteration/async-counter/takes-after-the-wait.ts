// wrong-value: goes on to the next number only after the wait, so two calls get the same one
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
    if (this.current >= this.end) return { value: undefined, done: true };
    const value = this.current;
    await sleep(this.ms);
    this.current = value + 1;
    return { value, done: false };
  }
  async return() {
    this.current = this.end;
    return { value: undefined, done: true };
  }
}
