// an event for everyone who waits
import { EventEmitter, once } from 'node:events';
export class Semaphore extends EventEmitter {
  #taken = 0;
  #names: string[] = [];
  #count = 0;
  constructor(private readonly places: number) {
    super();
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
  }
  async acquire(): Promise<void> {
    if (this.#taken < this.places) {
      this.#taken += 1;
      return;
    }
    const name = `turn ${this.#count++}`;
    this.#names.push(name);
    await once(this, name);
  }
  release(): void {
    if (this.#taken === 0) throw new Error('nothing taken');
    const name = this.#names.shift();
    if (name === undefined) this.#taken -= 1;
    else this.emit(name);
  }
}
