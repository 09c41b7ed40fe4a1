// promises by hand, and the short answers that the protocol allows
export class AsyncCounter {
  #n: number;
  #closed = false;
  constructor(start: number, readonly end: number, readonly ms: number) {
    this.#n = start;
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  next(): Promise<any> {
    if (this.#closed || this.#n >= this.end) return Promise.resolve({ done: true });
    const value = this.#n;
    this.#n += 1;
    return new Promise((resolve) => setTimeout(() => resolve({ value }), this.ms));
  }
  return(): Promise<any> {
    this.#closed = true;
    return Promise.resolve({ done: true });
  }
}
