// floating-promise: joins when the queue is empty, while the last items are still being worked on
export class JoinableQueue<T> {
  items: T[] = [];
  getters: ((item: T) => void)[] = [];
  joiners: (() => void)[] = [];
  count = 0;

  put(item: T) {
    this.count++;
    const getter = this.getters.shift();
    if (getter) getter(item);
    else this.items.push(item);
  }

  async get(): Promise<T> {
    if (this.items.length === 0) return new Promise((resolve) => this.getters.push(resolve));
    const item = this.items.shift()!;
    if (this.items.length === 0) this.joiners.splice(0).forEach((resolve) => resolve());
    return item;
  }

  taskDone() {
    if (this.count === 0) throw new RangeError('too many');
    this.count--;
  }

  async join() {
    if (this.items.length > 0) await new Promise<void>((resolve) => this.joiners.push(resolve));
  }
}
