import { createClock } from '@sinonjs/fake-timers';

/** Where virtual time begins, in ms since the epoch: never 0, so that `if (!start)` means what its author thinks. */
export const EPOCH = Date.UTC(2030, 0, 1);

/** An alarm that has been set on a clock. */
export interface Alarm {
  readonly id: number;
  /** Virtual ms since the epoch. */
  readonly due: number;
}

/**
 * A clock that stands still until it is moved, and then moves to the next alarm or by a given step: never backwards.
 * It is fake-timers' clock, whose setter would go back to the due time of an alarm that is overdue.
 */
export class VirtualClock {
  readonly #clock = createClock(EPOCH);
  /** How many alarms are set for each due time: tells what is due without searching all of them. */
  readonly #due = new Map<number, number>();
  #overdue = false;
  /** When the last alarm rang, in virtual ms since the epoch: its callback may have moved the clock on. */
  rangAt = EPOCH;

  #now = EPOCH;

  constructor() {
    Object.defineProperty(this.#clock, 'now', {
      get: () => this.#now,
      set: (time: number) => {
        this.#now = Math.max(this.#now, time);
      },
    });
  }

  /** Makes the clock as new: at the epoch, with no alarm set. That costs less than another clock. */
  reset(): void {
    this.#clock.reset();
    this.#now = EPOCH;
    this.#due.clear();
    this.#overdue = false;
    this.rangAt = EPOCH;
  }

  /** Virtual ms since the epoch. */
  get now(): number {
    return this.#now;
  }

  /** Moves the clock on by `ms` without ringing anything: alarms on the way are overdue then. */
  advance(ms: number): void {
    this.#now += ms;
    this.#overdue = true;
  }

  /** Rings `callback` in `ms` virtual milliseconds, a whole number. */
  set(ms: number, callback: () => void): Alarm {
    const due = this.now + ms;
    const id = Number(
      this.#clock.setTimeout(() => {
        this.#forget(due);
        this.rangAt = this.now;
        callback();
      }, ms),
    );
    this.#due.set(due, (this.#due.get(due) ?? 0) + 1);
    return { id, due };
  }

  /** Takes back an alarm that has not rung yet. */
  cancel(alarm: Alarm): void {
    this.#clock.clearTimeout(alarm.id);
    this.#forget(alarm.due);
  }

  /** Whether an alarm was due by `time` that has not rung; `time` is not in the future. */
  hasDue(time: number): boolean {
    if (!this.#overdue) return time === this.now && this.#due.has(time);
    const earliest = Math.min(...this.#due.keys());
    this.#overdue = earliest <= this.now;
    return earliest <= time;
  }

  /**
   * Rings the next alarm, moving on to its time.
   *
   * @returns whether there was one
   * @throws what the alarm's callback throws
   */
  ringNext(): boolean {
    if (this.#due.size === 0) return false;
    this.#clock.next();
    return true;
  }

  #forget(due: number): void {
    const left = (this.#due.get(due) ?? 0) - 1;
    if (left > 0) this.#due.set(due, left);
    else this.#due.delete(due);
  }
}
