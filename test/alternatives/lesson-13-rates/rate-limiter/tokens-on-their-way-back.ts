// a list of the times at which the tokens come back that are out
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #spent: number[] = [];
  #line: (() => void)[] = [];
  constructor(
    private readonly rate: number,
    private readonly perMs: number,
  ) {}
  async acquire(): Promise<void> {
    const now = performance.now();
    const each = this.perMs / this.rate;
    // When each token that is out comes back: one after the other.
    this.#spent = this.#spent.filter((back) => back > now);
    const last = this.#spent.at(-1) ?? now;
    this.#spent.push(last + each);
    const free = this.#spent.at(-1 - this.rate);
    if (free !== undefined && free > now) {
      await new Promise<void>((resolve) => {
        this.#line.push(resolve);
        void sleep(free - now).then(() => this.#line.shift()!());
      });
    }
  }
}
