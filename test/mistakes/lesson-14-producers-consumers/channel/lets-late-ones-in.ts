// wrong-value: a closed channel still takes items in
export class Channel<T> implements AsyncIterable<T> {
  readonly #maxSize: number;
  readonly #items: T[] = [];
  /** Loops that wait for an item; there are some only while the channel is empty. */
  readonly #takers: ((result: IteratorResult<T, undefined>) => void)[] = [];
  /** Those who wait for room, each with its item; there are some only while the channel is full. */
  readonly #senders: { readonly item: T; readonly resolve: () => void }[] = [];
  #isClosed = false;

  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  send(item: T): Promise<void> {
    const taker = this.#takers.shift();
    if (taker !== undefined) taker({ done: false, value: item });
    else if (this.#items.length < this.#maxSize) this.#items.push(item);
    else return new Promise((resolve) => this.#senders.push({ item, resolve }));
    return Promise.resolve();
  }

  close(): void {
    this.#isClosed = true;
    for (const taker of this.#takers.splice(0)) taker({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return { next: () => this.#next() };
  }

  #next(): Promise<IteratorResult<T, undefined>> {
    if (this.#items.length > 0) return Promise.resolve({ done: false, value: this.#takeOldest() });
    if (this.#isClosed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#takers.push(resolve));
  }

  #takeOldest(): T {
    const item = this.#items.shift() as T;
    // Whoever waits for room moves up now: later, a newcomer could be quicker.
    for (const sender of this.#senders.splice(0, 1)) {
      this.#items.push(sender.item);
      sender.resolve();
    }
    return item;
  }
}
