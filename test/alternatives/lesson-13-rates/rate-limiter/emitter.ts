// an EventEmitter passes turns on, with one timer for the head of the line
import { EventEmitter, once } from 'node:events';
export class RateLimiter extends EventEmitter {
  #level: number;
  #stamp = Date.now();
  #line: symbol[] = [];
  #rate: number;
  #per: number;
  constructor(rate: number, perMs: number) {
    super();
    this.setMaxListeners(0);
    this.#rate = rate;
    this.#per = perMs;
    this.#level = perMs;
  }
  // the level is counted in ms: a token is perMs / rate of them
  #look(): number {
    const now = Date.now();
    this.#level = Math.min(this.#per, this.#level + now - this.#stamp);
    this.#stamp = now;
    return this.#level;
  }
  async acquire(): Promise<void> {
    const cost = this.#per / this.#rate;
    if (this.#line.length === 0 && this.#look() >= cost) {
      this.#level -= cost;
      return;
    }
    const me = Symbol();
    this.#line.push(me);
    if (this.#line.length === 1) this.#arm(cost);
    await once(this, me);
  }
  #arm(cost: number): void {
    setTimeout(() => {
      this.#look();
      this.#level -= cost;
      this.emit(this.#line.shift()!);
      if (this.#line.length > 0) this.#arm(cost);
    }, cost - this.#look());
  }
}
