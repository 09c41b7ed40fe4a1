// wrong-value: whoever is woken up takes without looking, and a newcomer was quicker
export class JoinableQueue<T> {
  #items: T[] = []; #wait: (() => void)[] = []; #join: (() => void)[] = []; #n = 0;
  put(item: T): void { this.#items.push(item); this.#n++; this.#wait.shift()?.(); }
  async get(): Promise<T> {
    if (this.#items.length === 0) await new Promise<void>((r) => this.#wait.push(r));
    return this.#items.shift() as T;
  }
  taskDone(): void {
    if (this.#n === 0) throw new RangeError('x');
    if (--this.#n === 0) for (const j of this.#join.splice(0)) j();
  }
  async join(): Promise<void> { if (this.#n > 0) await new Promise<void>((r) => this.#join.push(r)); }
}
