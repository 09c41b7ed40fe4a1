// never-settles: looks in every round of the loop whether it is its turn
export class Mutex {
  #line: symbol[] = [];

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = Symbol();
    this.#line.push(mine);
    while (this.#line[0] !== mine) await new Promise((resolve) => setImmediate(resolve));
    try {
      return await work();
    } finally {
      this.#line.shift();
    }
  }
}
