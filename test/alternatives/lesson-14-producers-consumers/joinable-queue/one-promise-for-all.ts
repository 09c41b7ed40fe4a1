// keeps one promise for all who join, made anew for each round
export class JoinableQueue<T> {
  private items: T[] = [];
  private getters: Array<(item: T) => void> = [];
  private outstanding = 0;
  private done = Promise.resolve();
  private finish = () => {};

  put(item: T) {
    if (this.outstanding++ === 0) this.done = new Promise((resolve) => (this.finish = resolve));
    if (this.getters.length > 0) this.getters.shift()!(item);
    else this.items.push(item);
  }

  async get(): Promise<T> {
    if (this.items.length > 0) return this.items.shift()!;
    return new Promise((resolve) => this.getters.push(resolve));
  }

  taskDone() {
    if (this.outstanding < 1) throw new RangeError('nothing to report');
    if (--this.outstanding === 0) this.finish();
  }

  join = () => this.done;
}
