// wrong-time: there is always room
export class AsyncQueue<T> {
  items: T[] = [];
  waiting: ((item: T) => void)[] = [];
  constructor(private maxSize: number) {}

  async put(item: T) {
    const next = this.waiting.shift();
    if (next) next(item);
    else this.items.push(item);
  }

  async get(): Promise<T> {
    if (this.items.length > 0) return this.items.shift()!;
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
