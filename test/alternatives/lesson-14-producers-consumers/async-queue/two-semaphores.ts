// a semaphore counts the free places, another one the items: both serve first come, first served
class Semaphore {
  #waiting: (() => void)[] = [];
  constructor(private free: number) {}

  async acquire() {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  release() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}

export class AsyncQueue<T> {
  #room: Semaphore;
  #filled = new Semaphore(0);
  #items: T[] = [];
  #order: T[] = [];

  constructor(maxSize: number) {
    this.#room = new Semaphore(maxSize);
  }

  async put(item: T): Promise<void> {
    this.#order.push(item);
    await this.#room.acquire();
    this.#items.push(this.#order.shift() as T);
    this.#filled.release();
  }

  async get(): Promise<T> {
    // Somebody who waits for an item is room enough for one.
    this.#room.release();
    await this.#filled.acquire();
    return this.#items.shift() as T;
  }
}
