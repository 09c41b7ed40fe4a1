// wrong-value: closing a second time throws away what is still inside
export class Channel<T> implements AsyncIterable<T> {
  #items: T[] = []; #takers: ((r: IteratorResult<T, undefined>) => void)[] = []; #senders: { item: T; resolve: () => void }[] = []; #closed = false;
  constructor(private n: number) {}
  async send(item: T): Promise<void> {
    if (this.#closed) throw new Error('closed');
    const t = this.#takers.shift();
    if (t) t({ done: false, value: item });
    else if (this.#items.length < this.n) this.#items.push(item);
    else return new Promise((resolve) => this.#senders.push({ item, resolve }));
  }
  close() { if (this.#closed) this.#items = []; this.#closed = true; for (const t of this.#takers.splice(0)) t({ done: true, value: undefined }); }
  [Symbol.asyncIterator]() { return { next: () => this.#next() }; }
  async #next(): Promise<IteratorResult<T, undefined>> {
    if (this.#items.length) {
      const value = this.#items.shift() as T;
      const s = this.#senders.shift();
      if (s) { this.#items.push(s.item); s.resolve(); }
      return { done: false, value };
    }
    if (this.#closed) return { done: true, value: undefined };
    return new Promise((r) => this.#takers.push(r));
  }
}
