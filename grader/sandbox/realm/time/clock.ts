import type { Bridge } from '../bridge.js';

/** A process has run for a while when its program begins: `performance.now()` is never 0, as in Node. */
const STARTED_BEFORE = 32;

/** The realm's view of the clock. Every look at it is told to the host. */
export class Clock {
  readonly #bridge: Bridge;
  /** Virtual ms since the epoch at which the process is said to have started. */
  readonly origin: number;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.origin = bridge.readClock() - STARTED_BEFORE;
  }

  /** Virtual ms since the epoch: what `Date.now()` gives. */
  readonly epoch = (): number => this.#bridge.readClock();

  /** Virtual ms since the process started: what `performance.now()` gives. */
  readonly elapsed = (): number => this.#bridge.readClock() - this.origin;
}
