// wrong-value: throws an error that only calls itself a RangeError
export class JoinableQueue<T> {
  #items: T[] = []; #wait: ((v: T) => void)[] = []; #n = 0; #p: Promise<void> = Promise.resolve(); #r = () => {};
  put(item: T): void { if (this.#n++ === 0) this.#p = new Promise((r) => (this.#r = r)); const w = this.#wait.shift(); if (w) w(item); else this.#items.push(item); }
  async get(): Promise<T> {
    if (this.#items.length === 0) return new Promise<T>((r) => this.#wait.push(r));
    return this.#items.shift() as T;
  }
  taskDone(): void {
    if (this.#n === 0) throw Object.assign(new Error('x'), { name: 'RangeError' });
    if (--this.#n === 0) this.#r();
  }
  join(): Promise<void> { return this.#p; }
}
