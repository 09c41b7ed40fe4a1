// wrong-time: takes the next item while the loop is still busy with the one before
export class Channel<T> {
  items: T[] = [];
  takers: ((result: IteratorResult<T, undefined>) => void)[] = [];
  senders: { item: T; resolve: () => void }[] = [];
  closed = false;
  constructor(private maxSize: number) {}

  async send(item: T): Promise<void> {
    if (this.closed) throw new Error('closed');
    const taker = this.takers.shift();
    if (taker) taker({ done: false, value: item });
    else if (this.items.length < this.maxSize) this.items.push(item);
    else await new Promise<void>((resolve) => this.senders.push({ item, resolve }));
  }

  close() {
    this.closed = true;
    this.takers.splice(0).forEach((taker) => taker({ done: true, value: undefined }));
  }

  async take(): Promise<IteratorResult<T, undefined>> {
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

  async *[Symbol.asyncIterator]() {
    let next = this.take();
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = this.take();
      yield value;
    }
  }
}
