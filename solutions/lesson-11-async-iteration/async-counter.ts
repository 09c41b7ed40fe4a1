import { setTimeout as sleep } from 'node:timers/promises';

/** Counts from `start` up to `end`, and waits `ms` before each number. */
export class AsyncCounter implements AsyncIterableIterator<number> {
  constructor(
    private current: number,
    private readonly end: number,
    private readonly ms: number,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<number, undefined>> {
    if (this.current >= this.end) return { value: undefined, done: true };
    // Taken before the wait: a call that comes meanwhile finds the one after it.
    const value = this.current;
    this.current += 1;
    await sleep(this.ms);
    return { value, done: false };
  }

  return(): Promise<IteratorResult<number, undefined>> {
    this.current = this.end;
    return Promise.resolve({ value: undefined, done: true });
  }
}
