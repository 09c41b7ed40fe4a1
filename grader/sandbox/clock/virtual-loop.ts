import { Immediates } from './immediates.js';
import { Timers } from './timers.js';
import { EPOCH, VirtualClock } from './virtual-clock.js';

/** So many looks at the clock within one turn are a loop that waits for it. */
const READS_OF_A_BUSY_LOOP = 50_000;

/** So many rounds of immediates while the clock stands still are a loop that waits for time to go by. */
const ROUNDS_OF_A_BUSY_LOOP = 1_000;

/** So many rounds such a loop gets to see what a timer has done, before time goes on. */
const ROUNDS_TO_NOTICE = 10;

/**
 * Node's event loop in virtual time: timers that are due, then a round of immediates, then on to the next timer.
 * One step is one callback; the driver lets the real loop run in between, so that ticks, microtasks and unhandled
 * rejections come where they come in Node.
 */
export class VirtualLoop {
  readonly clock: VirtualClock;
  readonly timers: Timers;
  readonly immediates = new Immediates();
  /** Asked when nothing is left to do at this time: may set something that comes next. */
  onQuiet: () => void = () => undefined;
  /** Whether the run is about to be ended for going on for ever: what is set now is what it goes on with. */
  nearLimit = false;
  #worldAlarms = 0;
  /**
   * When the timers' turn began; `null` when it is about to begin. What falls due in it, because a callback holds the
   * thread, waits for the immediates.
   */
  #timersFrom: number | null = null;
  #rounds = 0;
  /** Whether the clock was looked at since the rounds began. */
  #looked = false;
  #reads = 0;
  #held = 0;

  /** @param clock at the epoch; it is the loop's alone from now on */
  constructor(clock = new VirtualClock()) {
    this.clock = clock;
    this.timers = new Timers(clock);
  }

  /** Virtual ms since the run began. */
  get now(): number {
    return this.clock.now - EPOCH;
  }

  /**
   * Virtual ms since the epoch, as the submission reads it. A loop that only looks at the clock would spin for ever
   * under a clock that stands still, so that each of its looks takes a millisecond once it is known for what it is.
   *
   * @param onBusy called when that begins, while the loop is on the stack
   */
  readClock(onBusy: () => void): number {
    this.#reads += 1;
    this.#looked = true;
    if (this.#reads > READS_OF_A_BUSY_LOOP) {
      if (this.#held === 0) onBusy();
      this.#held += 1;
      this.clock.advance(1);
    }
    return this.clock.now;
  }

  /** Gives the virtual ms for which a busy loop has held the thread since it was last asked. */
  takeHeld(): number {
    const held = this.#held;
    this.#held = 0;
    return held;
  }

  /** An alarm of the world's own: it is no timer of the submission's. */
  after(ms: number, callback: () => void): void {
    this.#worldAlarms += 1;
    this.clock.set(Math.max(0, Math.trunc(ms)), () => {
      this.#worldAlarms -= 1;
      callback();
    });
  }

  /**
   * Runs one callback.
   *
   * @returns whether there was one: `false` means that nothing can happen any more
   * @throws what the callback throws
   */
  step(): boolean {
    this.#reads = 0;
    if (this.immediates.inRound) return this.#runImmediate();
    this.#timersFrom ??= this.clock.now;
    if (this.clock.hasDue(this.#timersFrom)) return this.clock.ringNext();
    if (this.immediates.waiting) return this.#beginRound();
    this.#timersFrom = this.clock.now;
    if (this.clock.hasDue(this.#timersFrom)) return this.clock.ringNext();
    this.#rounds = 0;
    this.#looked = false;
    this.onQuiet();
    if (!this.#awaitsTime || !this.clock.ringNext()) return false;
    this.#timersFrom = this.clock.rangAt;
    return true;
  }

  get #awaitsTime(): boolean {
    return this.#worldAlarms > 0 || this.timers.holding;
  }

  #beginRound(): boolean {
    this.#rounds += 1;
    this.#timersFrom = null;
    if (this.#rounds > ROUNDS_OF_A_BUSY_LOOP) {
      this.onQuiet();
      if (this.#awaitsTime && !this.#looked) return this.#goOnToTimer();
      this.clock.advance(1);
      if (this.clock.hasDue(this.clock.now)) return this.#goOnToTimer();
    }
    this.immediates.beginRound();
    return this.#runImmediate();
  }

  #goOnToTimer(): boolean {
    this.#rounds = ROUNDS_OF_A_BUSY_LOOP - ROUNDS_TO_NOTICE;
    return this.clock.ringNext();
  }

  #runImmediate(): boolean {
    this.immediates.runNext();
    return true;
  }
}
