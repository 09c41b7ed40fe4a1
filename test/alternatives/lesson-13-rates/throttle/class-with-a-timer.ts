// a small class with a timer and a deferred promise
class Throttle<Args extends unknown[], T> {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private last = Number.NEGATIVE_INFINITY;
  private args: Args | undefined;
  private deferred: { promise: Promise<T>; settle: (result: Promise<T>) => void } | null = null;
  constructor(
    private readonly fn: (...args: Args) => Promise<T>,
    private readonly ms: number,
  ) {}
  call(args: Args): Promise<T> {
    this.args = args;
    if (this.deferred !== null) return this.deferred.promise;
    const now = performance.now();
    if (now - this.last >= this.ms) return this.fire();
    let settle!: (result: Promise<T>) => void;
    const promise = new Promise<T>((resolve) => (settle = resolve));
    this.deferred = { promise, settle };
    this.timer = setTimeout(() => {
      const { settle } = this.deferred!;
      this.deferred = null;
      this.timer = null;
      settle(this.fire());
    }, this.last + this.ms - now);
    return promise;
  }
  private fire(): Promise<T> {
    this.last = performance.now();
    try {
      return Promise.resolve(this.fn(...this.args!));
    } catch (error) {
      return Promise.reject(error);
    }
  }
}
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  const throttled = new Throttle(fn, ms);
  return (...args: Args) => throttled.call(args);
}
