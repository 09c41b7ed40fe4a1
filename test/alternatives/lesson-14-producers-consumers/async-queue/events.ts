// each item and each free place is an event that one listener waits for
import { EventEmitter } from 'node:events';

export const AsyncQueue = class<T> {
  #bus = new EventEmitter().setMaxListeners(0);
  #items: T[] = [];
  #waitingPuts: { number: number; item: T }[] = [];
  #waitingGets: number[] = [];
  #number = 0;

  constructor(readonly maxSize: number) {}

  put(item: T): Promise<void> {
    return new Promise((resolve) => {
      const getter = this.#waitingGets.shift();
      if (getter !== undefined) this.#bus.emit(`get ${getter}`, item);
      else if (this.#items.length < this.maxSize) this.#items.push(item);
      else {
        const number = this.#number++;
        this.#waitingPuts.push({ number, item });
        this.#bus.once(`put ${number}`, resolve);
        return;
      }
      resolve();
    });
  }

  async get(): Promise<T> {
    if (this.#items.length > 0) {
      const [item] = this.#items.splice(0, 1);
      for (const { number, item } of this.#waitingPuts.splice(0, 1)) {
        this.#items.push(item);
        this.#bus.emit(`put ${number}`);
      }
      return item as T;
    }
    const number = this.#number++;
    this.#waitingGets.push(number);
    return new Promise((resolve) => this.#bus.once(`get ${number}`, resolve));
  }
};
