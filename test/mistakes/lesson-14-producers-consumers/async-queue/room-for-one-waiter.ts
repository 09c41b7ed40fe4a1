// wrong-value: keeps one waiting get and one waiting put, and forgets whoever waited before
export class AsyncQueue<T> {
  items: T[] = [];
  getter?: (item: T) => void;
  putter?: { item: T; resolve: () => void };
  constructor(private maxSize: number) {}

  async put(item: T): Promise<void> {
    if (this.getter) {
      this.getter(item);
      this.getter = undefined;
    } else if (this.items.length < this.maxSize) this.items.push(item);
    else await new Promise<void>((resolve) => (this.putter = { item, resolve }));
  }

  async get(): Promise<T> {
    if (this.items.length === 0) return new Promise((resolve) => (this.getter = resolve));
    const item = this.items.shift()!;
    if (this.putter) {
      this.items.push(this.putter.item);
      this.putter.resolve();
      this.putter = undefined;
    }
    return item;
  }
}
