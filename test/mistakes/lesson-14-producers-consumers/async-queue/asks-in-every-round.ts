// never-settles: whoever waits stands in line, and looks in every round of the loop whether it is its turn
export class AsyncQueue<T> {
  #items: T[] = [];
  #putting: symbol[] = [];
  #getting: symbol[] = [];
  constructor(private maxSize: number) {}

  async put(item: T) {
    const mine = Symbol();
    this.#putting.push(mine);
    while (this.#putting[0] !== mine || this.#items.length >= this.maxSize) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#putting.shift();
    this.#items.push(item);
  }

  async get(): Promise<T> {
    const mine = Symbol();
    this.#getting.push(mine);
    while (this.#getting[0] !== mine || this.#items.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#getting.shift();
    return this.#items.shift()!;
  }
}
