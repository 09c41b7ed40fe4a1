import { setTimeout as sleep } from 'node:timers/promises';

/** Counts from `start` up to `end`, and waits `ms` before each number. */
export class AsyncCounter implements AsyncIterableIterator<number> {
  readonly #end: number;
  readonly #ms: number;
  #next: number;

  constructor(start: number, end: number, ms: number) {
    this.#next = start;
    this.#end = end;
    this.#ms = ms;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<number, undefined>> {
    if (this.#next >= this.#end) return { value: undefined, done: true };
    // Taken before the wait: a call that comes meanwhile finds the one after it.
    const value = this.#next;
    this.#next += 1;
    await sleep(this.#ms);
    return { value, done: false };
  }

  return(): Promise<IteratorResult<number, undefined>> {
    this.#next = this.#end;
    return Promise.resolve({ value: undefined, done: true });
  }
}
