// tells of what happens by events of its own
export class JoinableQueue<T> extends EventTarget {
  readonly #items: T[] = [];
  readonly #getters: ((item: T) => void)[] = [];
  readonly #open: symbol[] = [];

  put(item: T): void {
    this.#open.push(Symbol('work'));
    this.#items.push(item);
    this.#deal();
  }

  get(): Promise<T> {
    return new Promise((resolve) => {
      this.#getters.push(resolve);
      this.#deal();
    });
  }

  taskDone(): void {
    if (!this.#open.pop()) throw new RangeError('There is no task to be done.');
    if (this.#open.length === 0) this.dispatchEvent(new Event('done'));
  }

  join(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#open.length === 0) resolve();
      else this.addEventListener('done', () => resolve(), { once: true });
    });
  }

  #deal(): void {
    while (this.#items.length > 0 && this.#getters.length > 0) this.#getters.shift()?.(this.#items.shift() as T);
  }
}
