import type { Bridge } from '../bridge.js';

/** One timer on the host's clock, with what the host forgets once it has rung. */
export class Countdown {
  readonly #bridge: Bridge;
  readonly #delay: number;
  readonly #repeat: boolean;
  readonly #ring: () => void;
  #timer: number;
  #held = true;
  #stopped = false;

  /** @param delay virtual ms, as the submission gave it: the host clamps it */
  constructor(bridge: Bridge, delay: number, repeat: boolean, ring: () => void) {
    this.#bridge = bridge;
    this.#delay = delay;
    this.#repeat = repeat;
    this.#ring = ring;
    this.#timer = bridge.setTimer(delay, repeat, ring);
  }

  stop(): void {
    this.#stopped = true;
    this.#bridge.clearTimer(this.#timer);
  }

  /** Begins anew; a timer that has rung is set again, and one that was stopped stays so. */
  restart(): void {
    if (this.#stopped) return;
    if (this.#bridge.isTimerSet(this.#timer)) this.#bridge.refreshTimer(this.#timer);
    else this.#set();
  }

  hold(held: boolean): void {
    this.#held = held;
    this.#bridge.holdTimer(this.#timer, held);
  }

  get held(): boolean {
    return this.#held;
  }

  #set(): void {
    this.#timer = this.#bridge.setTimer(this.#delay, this.#repeat, this.#ring);
    if (!this.#held) this.#bridge.holdTimer(this.#timer, false);
  }
}
