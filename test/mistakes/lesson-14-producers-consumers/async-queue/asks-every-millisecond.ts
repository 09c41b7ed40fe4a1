// never-settles: looks every millisecond whether something has changed
import { setTimeout as sleep } from 'node:timers/promises';

export class AsyncQueue<T> {
  items: T[] = [];
  constructor(private maxSize: number) {}

  async put(item: T) {
    while (this.items.length >= this.maxSize) await sleep(1);
    this.items.push(item);
  }

  async get(): Promise<T> {
    while (this.items.length === 0) await sleep(1);
    return this.items.shift()!;
  }
}
