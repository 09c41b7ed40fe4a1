/**
 * What the realm may ask of the host. Everything that crosses is a primitive or a function of the realm's own, so that
 * no object of the host ever comes within a submission's reach. All times are virtual milliseconds.
 *
 * A host function can throw in one case alone: the stack is full. The realm's side must then throw an error of its own
 * (`guard` in guard.ts), because the host's error would carry the host's `Function` with it.
 */
export interface Bridge {
  /** Virtual ms since the epoch. Counts as a look at the clock: a loop that does nothing else is moved on. */
  readClock(): number;
  /** Sets a timer and returns its number. `delay` is clamped as Node clamps it. */
  setTimer(delay: number, repeat: boolean, callback: () => void): number;
  clearTimer(timer: number): void;
  /** Starts the timer's delay anew. */
  refreshTimer(timer: number): void;
  /** Whether the timer alone keeps the program going. */
  holdTimer(timer: number, hold: boolean): void;
  isTimerSet(timer: number): boolean;
  setImmediate(callback: () => void): number;
  clearImmediate(immediate: number): void;
  nextTick(callback: () => void): void;
  queueMicrotask(callback: () => void): void;
  /** Holds the thread for `ms`: what `Atomics.wait` does with a timeout. */
  block(ms: number): void;
  print(stream: 'out' | 'error', text: string): void;
  /** An exception that nobody caught, as Node's `uncaughtException`. */
  uncaught(error: unknown): void;
}
