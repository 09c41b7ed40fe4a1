import type { StackMark } from '../place.js';
import type { Alarm, VirtualClock } from './virtual-clock.js';

/** Node's own limit: a longer delay, or one that is no number, becomes 1 ms. */
const LONGEST_DELAY = 2 ** 31 - 1;

interface Timer {
  readonly delay: number;
  readonly repeat: boolean;
  readonly callback: () => void;
  /** Where it was set; not known of the later ones of a great many. */
  readonly mark: StackMark | null;
  alarm: Alarm | null;
  holds: boolean;
}

/** A timer that is still set. */
export interface PendingTimer {
  readonly kind: 'timeout' | 'interval';
  /** Virtual ms since the epoch. */
  readonly due: number;
  readonly mark: StackMark | null;
}

/** The submission's timers, with Node's clamping, repeating and unref'ing, on a virtual clock. */
export class Timers {
  readonly #clock: VirtualClock;
  readonly #timers = new Map<number, Timer>();
  #next = 1;
  #holding = 0;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  /** Sets a timer and returns its number. `delay` in virtual ms, as the submission gave it. */
  set(delay: number, repeat: boolean, callback: () => void, mark: StackMark | null): number {
    const id = this.#next++;
    const timer: Timer = { delay: clampDelay(delay), repeat, callback, mark, alarm: null, holds: true };
    this.#timers.set(id, timer);
    this.#holding += 1;
    this.#arm(id, timer);
    return id;
  }

  clear(id: number): void {
    const timer = this.#timers.get(id);
    if (timer === undefined) return;
    this.#disarm(timer);
    this.#drop(id, timer);
  }

  refresh(id: number): void {
    const timer = this.#timers.get(id);
    if (timer === undefined) return;
    this.#disarm(timer);
    this.#arm(id, timer);
  }

  /** Whether the timer alone keeps the program going: `ref` and `unref`. */
  hold(id: number, hold: boolean): void {
    const timer = this.#timers.get(id);
    if (timer === undefined || timer.holds === hold) return;
    timer.holds = hold;
    this.#holding += hold ? 1 : -1;
  }

  isSet(id: number): boolean {
    return this.#timers.has(id);
  }

  /** How many timers were ever set. */
  get made(): number {
    return this.#next - 1;
  }

  /** How many timers are set. */
  get count(): number {
    return this.#timers.size;
  }

  /** Whether a timer that keeps the program going is set. */
  get holding(): boolean {
    return this.#holding > 0;
  }

  /** The timers that are set now and keep the program going, in the order in which they were set. */
  pending(): PendingTimer[] {
    return [...this.#timers.values()].flatMap((timer) =>
      timer.holds && timer.alarm !== null
        ? [{ kind: timer.repeat ? 'interval' : 'timeout', due: timer.alarm.due, mark: timer.mark }]
        : [],
    );
  }

  /** @param ms virtual milliseconds, its whole delay unless given */
  #arm(id: number, timer: Timer, ms = timer.delay): void {
    timer.alarm = this.#clock.set(ms, () => {
      timer.alarm = null;
      this.#ring(id, timer);
    });
  }

  #disarm(timer: Timer): void {
    if (timer.alarm !== null) this.#clock.cancel(timer.alarm);
    timer.alarm = null;
  }

  /**
   * An interval is set anew only after its callback, as in Node, but counts from when that began: a callback that holds
   * the thread does not put it off, and a late one is not made up for by a burst.
   */
  #ring(id: number, timer: Timer): void {
    const began = this.#clock.now;
    try {
      timer.callback();
    } finally {
      const stillMine = this.#timers.get(id) === timer && timer.alarm === null;
      const held = this.#clock.now - began;
      if (stillMine && timer.repeat) this.#arm(id, timer, Math.max(0, timer.delay - held));
      else if (stillMine) this.#drop(id, timer);
    }
  }

  #drop(id: number, timer: Timer): void {
    this.#timers.delete(id);
    if (timer.holds) this.#holding -= 1;
  }
}

/** A delay in virtual ms as Node takes it: at least 1, and 1 when it is none. */
export function clampDelay(delay: number): number {
  return delay >= 1 && delay <= LONGEST_DELAY ? Math.trunc(delay) : 1;
}
