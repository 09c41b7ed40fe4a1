// next() is written by hand; one list of sends, in which those that wait stand behind those that are in
export class Channel<T> implements AsyncIterable<T> {
  #sends: { item: T; enter: () => void }[] = [];
  #takers: ((result: IteratorResult<T, undefined>) => void)[] = [];
  #closed = false;
  readonly #maxSize: number;

  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  send(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new TypeError('cannot send: closed'));
      this.#sends.push({ item, enter: resolve });
      this.#settle();
    });
  }

  close() {
    this.#closed = true;
    this.#settle();
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return {
      next: () =>
        new Promise((resolve) => {
          this.#takers.push(resolve);
          this.#settle();
        }),
    };
  }

  #settle() {
    while (this.#takers.length > 0 && (this.#sends.length > 0 || this.#closed)) {
      const taker = this.#takers.shift()!;
      const send = this.#sends.shift();
      if (send === undefined) taker({ done: true, value: undefined });
      else {
        send.enter();
        taker({ done: false, value: send.item });
      }
    }
    for (const { enter } of this.#sends.slice(0, this.#maxSize)) enter();
  }
}
