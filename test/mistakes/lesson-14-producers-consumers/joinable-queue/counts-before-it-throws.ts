// wrong-value: throws, but has counted already
export class JoinableQueue<T> {
  readonly #items: T[] = [];
  readonly #getters: ((item: T) => void)[] = [];
  readonly #joiners: (() => void)[] = [];
  #outstanding = 0;

  put(item: T): void {
    const getter = this.#getters.shift();
    if (getter === undefined) this.#items.push(item);
    else getter(item);
    this.#outstanding += 1;
  }

  get(): Promise<T> {
    if (this.#items.length === 0) return new Promise((resolve) => this.#getters.push(resolve));
    return Promise.resolve(this.#items.shift() as T);
  }

  taskDone(): void {
    this.#outstanding -= 1;
    if (this.#outstanding < 0) throw new RangeError('too many');
    if (this.#outstanding > 0) return;
    for (const resolve of this.#joiners.splice(0)) resolve();
  }

  join(): Promise<void> {
    if (this.#outstanding === 0) return Promise.resolve();
    return new Promise((resolve) => this.#joiners.push(resolve));
  }
}
