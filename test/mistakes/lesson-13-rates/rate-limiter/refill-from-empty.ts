// wrong-time: tokens come back only once the bucket has been empty
export class RateLimiter {
  #tokens: number;
  #line: (() => void)[] = [];
  #tap: ReturnType<typeof setInterval> | null = null;
  constructor(private readonly rate: number, private readonly perMs: number) {
    this.#tokens = rate;
  }
  acquire(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#tokens > 0) {
        this.#tokens -= 1;
        resolve();
      } else this.#line.push(resolve);
      if (this.#tokens === 0) this.#tap ??= setInterval(() => {
        if (this.#line.length > 0) this.#line.shift()!();
        else this.#tokens += 1;
        if (this.#tokens === this.rate) {
          clearInterval(this.#tap!);
          this.#tap = null;
        }
      }, this.perMs / this.rate);
    });
  }
}
