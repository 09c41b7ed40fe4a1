// an object for each sleep, whose end puts timer and listener away
class Nap {
  #t: any;
  #f = () => this.#end(() => this.rej(this.signal.reason));
  rej!: (e: unknown) => void;
  res!: () => void;
  constructor(
    readonly ms: number,
    readonly signal: AbortSignal,
  ) {}
  #end(f: () => void) {
    clearTimeout(this.#t);
    this.signal.removeEventListener('abort', this.#f);
    f();
  }
  begin() {
    return new Promise<void>((a, b) => {
      this.res = a;
      this.rej = b;
      if (this.signal.aborted) return b(this.signal.reason);
      this.signal.addEventListener('abort', this.#f);
      this.#t = setTimeout(() => this.#end(this.res), this.ms);
    });
  }
}
export const cancellableSleep = (ms: number, signal: AbortSignal) => new Nap(ms, signal).begin();
