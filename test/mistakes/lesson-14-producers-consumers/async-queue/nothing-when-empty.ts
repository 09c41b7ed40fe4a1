// wrong-value: gives undefined when there is nothing
export class AsyncQueue<T> {
  items: T[] = [];
  putters: (() => void)[] = [];
  constructor(private maxSize: number) {}

  async put(item: T) {
    if (this.items.length >= this.maxSize) await new Promise<void>((resolve) => this.putters.push(resolve));
    this.items.push(item);
  }

  async get(): Promise<T | undefined> {
    this.putters.shift()?.();
    return this.items.shift();
  }
}
