import type { VirtualLoop } from '../clock/virtual-loop.js';
import { clampDelay } from '../clock/timers.js';
import type { Bridge } from '../realm/bridge.js';
import type { ThreadTime } from './thread-time.js';

interface SetTimer {
  readonly delay: number;
  due: number;
  /** Whether it keeps the thread from ending. */
  holds: boolean;
}

type Timing = Pick<
  Bridge,
  'setTimer' | 'clearTimer' | 'refreshTimer' | 'holdTimer' | 'setImmediate' | 'clearImmediate'
>;

/** The timers and immediates of one thread: they are due in the thread's own time, and gone when it has ended. */
export class ThreadTimers {
  readonly #loop: VirtualLoop;
  readonly #time: ThreadTime;
  readonly #timers = new Map<number, SetTimer>();
  readonly #immediates = new Set<number>();

  constructor(loop: VirtualLoop, time: ThreadTime) {
    this.#loop = loop;
    this.#time = time;
  }

  /** Whether any of them keeps the thread from ending. */
  get hold(): boolean {
    return this.#immediates.size > 0 || [...this.#timers.values()].some(({ holds }) => holds);
  }

  clear(): void {
    for (const timer of this.#timers.keys()) this.#loop.timers.clear(timer);
    for (const immediate of this.#immediates) this.#loop.immediates.clear(immediate);
  }

  /** The part of a realm's bridge that is about timers. @param changed called when one is over or taken back */
  bridge(bridge: Bridge, changed: () => void): Timing {
    return {
      setTimer: (delay, repeat, callback) => this.#setTimer(bridge, [delay, repeat], callback, changed),
      clearTimer: (id) => {
        this.#timers.delete(id);
        bridge.clearTimer(id);
        changed();
      },
      refreshTimer: (id) => {
        const timer = this.#timers.get(id);
        if (timer !== undefined) timer.due = this.#time.now + timer.delay;
        bridge.refreshTimer(id);
      },
      holdTimer: (id, holds) => {
        const timer = this.#timers.get(id);
        if (timer !== undefined) timer.holds = holds;
        bridge.holdTimer(id, holds);
        changed();
      },
      setImmediate: (callback) => {
        const due = this.#time.now;
        const id = bridge.setImmediate(() => {
          this.#immediates.delete(id);
          this.#time.begin(due);
          callback();
          changed();
        });
        this.#immediates.add(id);
        return id;
      },
      clearImmediate: (id) => {
        this.#immediates.delete(id);
        bridge.clearImmediate(id);
        changed();
      },
    };
  }

  #setTimer(
    bridge: Bridge,
    [delay, repeat]: readonly [delay: number, repeat: boolean],
    callback: () => void,
    changed: () => void,
  ): number {
    const clamped = clampDelay(delay);
    const timer: SetTimer = { delay: clamped, due: this.#time.now + clamped, holds: true };
    const ring = (): void => {
      this.#time.begin(timer.due);
      if (repeat) timer.due = this.#time.now + clamped;
      else this.#timers.delete(id);
      callback();
      changed();
    };
    // An interval's delay is that of all its turns.
    const id = bridge.setTimer(repeat ? clamped : this.#time.until(timer.due), repeat, ring);
    this.#timers.set(id, timer);
    return id;
  }
}
