// wrong-value: takes an item that counts as false for no item
export class AsyncQueue<T> {
  items: T[] = [];
  getters: ((item: T) => void)[] = [];
  putters: (() => void)[] = [];
  constructor(private maxSize: number) {}

  async put(item: T) {
    const getter = this.getters.shift();
    if (getter) return getter(item);
    while (this.items.length >= this.maxSize) await new Promise<void>((resolve) => this.putters.push(resolve));
    this.items.push(item);
  }

  async get(): Promise<T> {
    const item = this.items.shift();
    this.putters.shift()?.();
    if (item) return item;
    return new Promise((resolve) => this.getters.push(resolve));
  }
}
