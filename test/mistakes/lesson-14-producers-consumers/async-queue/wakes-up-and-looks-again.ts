// wrong-order: whoever is woken up looks again, and a newcomer has been quicker
export class AsyncQueue<T> {
  items: T[] = [];
  getters: (() => void)[] = [];
  putters: (() => void)[] = [];
  constructor(private maxSize: number) {}

  async put(item: T) {
    while (this.items.length >= this.maxSize) await new Promise<void>((resolve) => this.putters.push(resolve));
    this.items.push(item);
    this.getters.shift()?.();
  }

  async get(): Promise<T> {
    while (this.items.length === 0) await new Promise<void>((resolve) => this.getters.push(resolve));
    const item = this.items.shift()!;
    this.putters.shift()?.();
    return item;
  }
}
