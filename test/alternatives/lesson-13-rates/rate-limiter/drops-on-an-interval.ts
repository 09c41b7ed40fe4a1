// an interval drops one token after the other while the bucket is not full
export class RateLimiter {
  #tokens: number;
  #waiting: (() => void)[] = [];
  #tap: ReturnType<typeof setInterval> | undefined;
  constructor(
    private readonly rate: number,
    private readonly perMs: number,
  ) {
    this.#tokens = rate;
  }
  acquire(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#tokens > 0) {
        this.#tokens -= 1;
        resolve();
      } else this.#waiting.push(resolve);
      this.#tap ??= setInterval(() => this.#drop(), this.perMs / this.rate);
    });
  }
  #drop(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#tokens += 1;
    if (this.#tokens === this.rate) {
      clearInterval(this.#tap);
      this.#tap = undefined;
    }
  }
}
