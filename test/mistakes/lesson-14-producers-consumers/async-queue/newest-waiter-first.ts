// wrong-value: serves whoever came last
export class AsyncQueue<T> {
  readonly #maxSize: number;
  readonly #items: T[] = [];
  /** Those who wait for an item; there are some only while the queue is empty. */
  readonly #getters: ((item: T) => void)[] = [];
  /** Those who wait for room, each with its item; there are some only while the queue is full. */
  readonly #putters: { readonly item: T; readonly resolve: () => void }[] = [];

  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  put(item: T): Promise<void> {
    const getter = this.#getters.pop();
    if (getter !== undefined) getter(item);
    else if (this.#items.length < this.#maxSize) this.#items.push(item);
    else return new Promise((resolve) => this.#putters.push({ item, resolve }));
    return Promise.resolve();
  }

  get(): Promise<T> {
    if (this.#items.length === 0) return new Promise((resolve) => this.#getters.push(resolve));
    const item = this.#items.shift() as T;
    // Whoever waits for room moves up now: later, a newcomer could be quicker.
    for (const putter of this.#putters.splice(0, 1)) {
      this.#items.push(putter.item);
      putter.resolve();
    }
    return Promise.resolve(item);
  }
}
