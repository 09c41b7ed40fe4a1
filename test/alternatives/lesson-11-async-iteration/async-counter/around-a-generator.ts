// the oddest: a class around a generator, which does all the work
import { setTimeout as sleep } from 'node:timers/promises';
async function* count(start: number, end: number, ms: number): AsyncGenerator<number, undefined, void> {
  if (start >= end) return undefined;
  await sleep(ms);
  yield start;
  return yield* count(start + 1, end, ms);
}
export class AsyncCounter {
  #numbers: AsyncGenerator<number, undefined, void>;
  constructor(...args: [start: number, end: number, ms: number]) {
    this.#numbers = count(...args);
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  next() {
    return this.#numbers.next();
  }
  return() {
    return this.#numbers.return(undefined);
  }
}
