// leaked-timer: an interval that drops tokens for ever
export class RateLimiter {
  #tokens: number;
  #waiting: (() => void)[] = [];
  #tap: ReturnType<typeof setInterval> | undefined;
  constructor(private readonly rate: number, private readonly perMs: number) {
    this.#tokens = rate;
  }
  acquire(): Promise<void> {
    if (this.#tokens === this.rate) {
      clearInterval(this.#tap);
      this.#tap = setInterval(() => {
        const next = this.#waiting.shift();
        if (next) next();
        else this.#tokens = Math.min(this.rate, this.#tokens + 1);
      }, this.perMs / this.rate);
    }
    return new Promise((resolve) => {
      if (this.#tokens > 0) {
        this.#tokens -= 1;
        resolve();
      } else this.#waiting.push(resolve);
    });
  }
}
