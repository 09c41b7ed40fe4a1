// counts tokens spent since the bucket was last full
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #spent = 0;
  #since = 0;
  readonly #each: number;
  readonly #rate: number;
  constructor(rate: number, perMs: number) {
    this.#each = perMs / rate;
    this.#rate = rate;
  }
  async acquire(): Promise<void> {
    const now = Date.now();
    if (this.#since + this.#spent * this.#each <= now) {
      this.#since = now;
      this.#spent = 0;
    }
    this.#spent += 1;
    const due = this.#since + (this.#spent - this.#rate) * this.#each;
    if (due > now) await sleep(due - now);
  }
}
