// never-settles: looks in every round of the loop whether all is done
export class JoinableQueue<T> {
  items: T[] = [];
  getters: ((item: T) => void)[] = [];
  outstanding = 0;

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
  }

  async join() {
    while (this.outstanding > 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
