// never-settles: looks every millisecond for an item
import { setTimeout as sleep } from 'node:timers/promises';

export class Channel<T> {
  items: T[] = [];
  closed = false;
  constructor(private maxSize: number) {}

  async send(item: T) {
    if (this.closed) throw new Error('closed');
    while (this.items.length >= this.maxSize) await sleep(1);
    this.items.push(item);
  }

  close() {
    this.closed = true;
  }

  async *[Symbol.asyncIterator]() {
    while (!this.closed || this.items.length > 0) {
      if (this.items.length === 0) await sleep(1);
      else yield this.items.shift()!;
    }
  }
}
