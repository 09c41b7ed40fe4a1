// calls stand in line: each waits for the one before it
import { setTimeout as sleep } from 'node:timers/promises';
export class AsyncCounter implements AsyncIterableIterator<number> {
  private last: Promise<unknown> = Promise.resolve();
  constructor(private current: number, private readonly end: number, private readonly ms: number) {}
  [Symbol.asyncIterator](): this {
    return this;
  }
  next(): Promise<IteratorResult<number, undefined>> {
    const turn = this.last.then(async (): Promise<IteratorResult<number, undefined>> => {
      if (this.current >= this.end) return { value: undefined, done: true };
      await sleep(this.ms);
      return { value: this.current++, done: false };
    });
    this.last = turn;
    return turn;
  }
  async return(): Promise<IteratorResult<number, undefined>> {
    this.current = this.end;
    return { value: undefined, done: true };
  }
}
