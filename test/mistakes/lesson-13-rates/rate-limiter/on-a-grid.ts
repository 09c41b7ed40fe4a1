// started-too-early: whole tokens at fixed times from the beginning, whenever the bucket was full
import { setTimeout as sleep } from 'node:timers/promises';
export class RateLimiter {
  #tokens: number;
  #at = performance.now();
  #turn: Promise<void> = Promise.resolve();
  constructor(
    private readonly rate: number,
    private readonly perMs: number,
  ) {
    this.#tokens = rate;
  }
  acquire(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#take());
    return this.#turn;
  }
  #fill(): void {
    const each = this.perMs / this.rate;
    const whole = Math.floor((performance.now() - this.#at) / each);
    this.#tokens = Math.min(this.rate, this.#tokens + whole);
    this.#at += whole * each;
  }
  async #take(): Promise<void> {
    this.#fill();
    if (this.#tokens === 0) {
      await sleep(this.#at + this.perMs / this.rate - performance.now());
      this.#fill();
    }
    this.#tokens -= 1;
  }
}
