// wrong-value: whoever is woken up looks again, and a newcomer has been quicker
export class Channel<T> {
  items: T[] = [];
  wakers: (() => void)[] = [];
  senders: (() => void)[] = [];
  closed = false;
  constructor(private maxSize: number) {}

  async send(item: T) {
    if (this.closed) throw new Error('closed');
    while (this.items.length >= this.maxSize) await new Promise<void>((resolve) => this.senders.push(resolve));
    this.items.push(item);
    this.wakers.shift()?.();
  }

  close() {
    this.closed = true;
    this.wakers.splice(0).forEach((wake) => wake());
  }

  async *[Symbol.asyncIterator]() {
    for (;;) {
      while (this.items.length === 0) {
        if (this.closed) return;
        await new Promise<void>((resolve) => this.wakers.push(resolve));
      }
      const item = this.items.shift()!;
      this.senders.shift()?.();
      yield item;
    }
  }
}
