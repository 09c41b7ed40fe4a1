// never-settles: whoever waits stands in line, and looks in every round of the loop whether it is its turn
export class Channel<T> {
  #items: T[] = [];
  #closed = false;
  #sending: symbol[] = [];
  #taking: symbol[] = [];
  constructor(private maxSize: number) {}

  async send(item: T) {
    if (this.#closed) throw new Error('closed');
    const mine = Symbol();
    this.#sending.push(mine);
    while (this.#sending[0] !== mine || this.#items.length >= this.maxSize) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#sending.shift();
    this.#items.push(item);
  }

  close() {
    this.#closed = true;
  }

  async *[Symbol.asyncIterator]() {
    for (;;) {
      const mine = Symbol();
      this.#taking.push(mine);
      while (this.#taking[0] !== mine || this.#items.length === 0) {
        if (this.#closed && this.#items.length + this.#sending.length === 0) return;
        await new Promise((resolve) => setImmediate(resolve));
      }
      this.#taking.shift();
      yield this.#items.shift()!;
    }
  }
}
