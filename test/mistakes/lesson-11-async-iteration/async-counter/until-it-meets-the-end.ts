// wrong-value: goes on until it meets the end, which lies behind it
import { setTimeout as sleep } from 'node:timers/promises';
export class AsyncCounter {
  constructor(
    private current: number,
    private end: number,
    private ms: number,
  ) {}
  [Symbol.asyncIterator]() {
    return this;
  }
  async next() {
    if (this.current === this.end) return { value: undefined, done: true };
    const value = this.current++;
    await sleep(this.ms);
    return { value, done: false };
  }
  async return() {
    this.current = this.end;
    return { value: undefined, done: true };
  }
}
