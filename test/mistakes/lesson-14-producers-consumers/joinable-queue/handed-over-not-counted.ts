// floating-promise: does not count what goes straight to somebody who waits
export class JoinableQueue<T> {
  #items: T[] = []; #wait: ((v: T) => void)[] = []; #join: (() => void)[] = []; #n = 0;
  put(item: T): void { const w = this.#wait.shift(); if (w) { w(item); return; } this.#n++; this.#items.push(item); }
  async get(): Promise<T> {
    if (this.#items.length === 0) return new Promise<T>((r) => this.#wait.push(r));
    return this.#items.shift() as T;
  }
  taskDone(): void {
    if (this.#n === 0) throw new RangeError('x');
    if (--this.#n === 0) for (const j of this.#join.splice(0)) j();
  }
  async join(): Promise<void> { if (this.#n > 0) await new Promise<void>((r) => this.#join.push(r)); }
}
