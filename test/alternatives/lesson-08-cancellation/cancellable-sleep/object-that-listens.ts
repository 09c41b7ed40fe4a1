// the listener is an object with a handleEvent method, and there is one interval instead of a timer
class Nap {
  readonly promise: Promise<void>;
  #timer: ReturnType<typeof setInterval> | undefined;
  #wake!: () => void;
  #fail!: (reason: unknown) => void;

  constructor(
    ms: number,
    readonly signal: AbortSignal,
  ) {
    this.promise = new Promise((resolve, reject) => ([this.#wake, this.#fail] = [resolve, reject]));
    if (signal.aborted) {
      this.#fail(signal.reason);
      return;
    }
    this.#timer = setInterval(() => this.#end(this.#wake), ms);
    signal.addEventListener('abort', this);
  }

  handleEvent(): void {
    this.#end(() => this.#fail(this.signal.reason));
  }

  #end(settle: () => void): void {
    clearInterval(this.#timer);
    this.signal.removeEventListener('abort', this);
    settle();
  }
}

export const cancellableSleep = (ms: number, signal: AbortSignal): Promise<void> => new Nap(ms, signal).promise;
