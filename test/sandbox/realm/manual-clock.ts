import type { Bridge } from '../../../grader/sandbox/realm/bridge.js';

interface Timer {
  readonly number: number;
  readonly delay: number;
  readonly repeat: boolean;
  readonly callback: () => void;
  due: number;
  /** The order in which timers of the same time ring. */
  order: number;
  held: boolean;
}

/** Where virtual time begins, in ms since the epoch. */
export const START = Date.UTC(2030, 0, 1);

/** A host's side of the bridge that is as small as can be: one step at a time, by hand. */
export class ManualClock {
  now = START;
  readonly printed: [stream: string, text: string][] = [];
  readonly uncaught: unknown[] = [];
  readonly blocked: number[] = [];
  readonly #timers = new Map<number, Timer>();
  readonly #immediates = new Map<number, () => void>();
  #numbers = 0;

  readonly bridge: Bridge = {
    readClock: () => this.now,
    setTimer: (delay, repeat, callback) => this.#set(delay, repeat, callback),
    clearTimer: (timer) => void this.#timers.delete(timer),
    refreshTimer: (timer) => this.#arm(this.#timers.get(timer)),
    holdTimer: (timer, held) => void Object.assign(this.#timers.get(timer) ?? {}, { held }),
    isTimerSet: (timer) => this.#timers.has(timer),
    setImmediate: (callback) => {
      this.#numbers += 1;
      this.#immediates.set(this.#numbers, callback);
      return this.#numbers;
    },
    clearImmediate: (immediate) => void this.#immediates.delete(immediate),
    nextTick: (callback) => process.nextTick(callback),
    queueMicrotask: (callback) => queueMicrotask(callback),
    block: (ms) => {
      this.blocked.push(ms);
      this.now += ms;
    },
    print: (stream, text) => void this.printed.push([stream, text]),
    uncaught: (error) => void this.uncaught.push(error),
  };

  /** Lets everything happen that keeps a program going, in as many turns of the real loop. */
  run(): Promise<void> {
    return new Promise((resolve) => {
      const turn = (): void => {
        if (this.#step()) setImmediate(turn);
        else resolve();
      };
      setImmediate(turn);
    });
  }

  get held(): number {
    return [...this.#timers.values()].filter((timer) => timer.held).length;
  }

  #step(): boolean {
    for (const [number, callback] of this.#immediates) {
      this.#immediates.delete(number);
      callback();
      return true;
    }
    return this.held > 0 && this.#ring();
  }

  #ring(): boolean {
    const [next] = [...this.#timers.values()].sort((a, b) => a.due - b.due || a.order - b.order);
    if (next === undefined) return false;
    this.now = Math.max(this.now, next.due);
    next.due = NaN;
    if (!next.repeat) this.#timers.delete(next.number);
    next.callback();
    if (next.repeat && this.#timers.has(next.number)) this.#arm(next);
    return true;
  }

  #set(delay: number, repeat: boolean, callback: () => void): number {
    this.#numbers += 1;
    const clamped = delay >= 1 && delay < 2 ** 31 ? Math.trunc(delay) : 1;
    const timer = { number: this.#numbers, delay: clamped, repeat, callback, due: 0, order: 0, held: true };
    this.#timers.set(timer.number, timer);
    this.#arm(timer);
    return timer.number;
  }

  #arm(timer: Timer | undefined): void {
    if (timer === undefined) return;
    this.#numbers += 1;
    Object.assign(timer, { due: this.now + timer.delay, order: this.#numbers });
  }
}
