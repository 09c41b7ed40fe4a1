import type { VirtualLoop } from '../clock/virtual-loop.js';
import { EPOCH } from '../clock/virtual-clock.js';

/** So many looks at the clock within one callback are a loop that waits for it. */
const READS_OF_A_BUSY_LOOP = 50_000;

/**
 * The time of one worker thread, in virtual ms. Threads compute at the same time, and in here there is one real thread
 * for all of them: so that each has a time of its own. It is ahead of the loop's while the thread is held, by
 * `Atomics.wait` or by a loop that looks at the clock, and behind while the main thread is. What the thread does is felt
 * outside of it when the loop's time has come that far.
 */
export class ThreadTime {
  readonly #loop: VirtualLoop;
  #now: number;
  #reads = 0;

  constructor(loop: VirtualLoop) {
    this.#loop = loop;
    this.#now = loop.now;
  }

  /** Virtual ms since the run began. */
  get now(): number {
    return this.#now;
  }

  /** A callback begins that was due at this time: at once, or when the thread is done with what it does. */
  begin(due: number): void {
    this.#now = Math.max(this.#now, due);
    this.#reads = 0;
  }

  /** The thread is held for so many ms. */
  hold(ms: number): void {
    this.#now += ms;
  }

  /** Virtual ms since the epoch. A loop that only looks at the clock would spin for ever if that stood still. */
  read(): number {
    this.#reads += 1;
    if (this.#reads > READS_OF_A_BUSY_LOOP) this.#now += 1;
    return this.#now + EPOCH;
  }

  /** For how long the loop has to go on until it is `due`: 0 when that is over. */
  until(due: number): number {
    return Math.max(0, due - this.#loop.now);
  }
}
