// threw: next gives the number itself
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
    const value = this.current++;
    await sleep(this.ms);
    return value;
  }
  async return() {
    this.current = this.end;
    return { value: undefined, done: true };
  }
}
