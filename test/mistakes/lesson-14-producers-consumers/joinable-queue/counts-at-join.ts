// floating-promise: waits for as many taskDones as were missing when join was called
export class JoinableQueue<T> {
  items: T[] = [];
  getters: ((item: T) => void)[] = [];
  outstanding = 0;
  joiners: { left: number; resolve: () => void }[] = [];

  put(item: T) {
    this.outstanding++;
    const getter = this.getters.shift();
    if (getter) getter(item);
    else this.items.push(item);
  }

  get(): Promise<T> {
    if (this.items.length > 0) return Promise.resolve(this.items.shift()!);
    return new Promise((resolve) => this.getters.push(resolve));
  }

  taskDone() {
    if (this.outstanding === 0) throw new RangeError('nothing is outstanding');
    this.outstanding--;
    for (const joiner of this.joiners) {
      joiner.left--;
      if (joiner.left === 0) joiner.resolve();
    }
  }

  async join() {
    if (this.outstanding === 0) return;
    await new Promise<void>((resolve) => this.joiners.push({ left: this.outstanding, resolve }));
  }
}
