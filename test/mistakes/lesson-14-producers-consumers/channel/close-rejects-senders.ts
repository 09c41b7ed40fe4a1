// wrong-value: refuses those who were waiting for room when it was closed
export class Channel<T> {
  items: T[] = [];
  takers: ((result: IteratorResult<T, undefined>) => void)[] = [];
  senders: { item: T; resolve: () => void; reject: (error: Error) => void }[] = [];
  closed = false;
  constructor(private maxSize: number) {}

  send(item: T): Promise<void> {
    if (this.closed) return Promise.reject(new Error('closed'));
    const taker = this.takers.shift();
    if (taker) taker({ done: false, value: item });
    else if (this.items.length < this.maxSize) this.items.push(item);
    else return new Promise((resolve, reject) => this.senders.push({ item, resolve, reject }));
    return Promise.resolve();
  }

  close() {
    this.closed = true;
    this.takers.splice(0).forEach((taker) => taker({ done: true, value: undefined }));
    this.senders.splice(0).forEach(({ reject }) => reject(new Error('closed')));
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.items.length > 0) {
      const item = this.items.shift()!;
      const sender = this.senders.shift();
      if (sender) {
        this.items.push(sender.item);
        sender.resolve();
      }
      return { done: false, value: item };
    }
    if (this.closed) return { done: true, value: undefined };
    return new Promise((resolve) => this.takers.push(resolve));
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}
