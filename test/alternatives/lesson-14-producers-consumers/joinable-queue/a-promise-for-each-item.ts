// each item has a promise of its own for its end; join awaits them all, and looks again
type Ending = { ended: Promise<void>; end: () => void };

export class JoinableQueue<T> {
  #items: T[] = [];
  #getters: ((item: T) => void)[] = [];
  #endings: Ending[] = [];

  put(item: T): void {
    let end!: () => void;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.#endings.push({ ended, end });
    const getter = this.#getters.shift();
    getter ? getter(item) : this.#items.push(item);
  }

  async get(): Promise<T> {
    return this.#items.length > 0 ? this.#items.shift()! : new Promise((resolve) => this.#getters.push(resolve));
  }

  taskDone(): void {
    const ending = this.#endings.shift();
    if (ending === undefined) throw new RangeError('taskDone() without an item');
    ending.end();
  }

  async join(): Promise<void> {
    while (this.#endings.length > 0) await Promise.all(this.#endings.map(({ ended }) => ended));
  }
}
