// forgot-await: starts the wait and does not await it
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
    sleep(this.ms);
    return { value: this.current++, done: false };
  }
  async return() {
    this.current = this.end;
    return { value: undefined, done: true };
  }
}
