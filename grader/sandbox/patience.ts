/** How long a run may go on. */
export interface Limits {
  /** Callbacks. */
  readonly turns: number;
  /** Events of the whole run. */
  readonly events: number;
  /** Virtual ms from where it starts. */
  readonly virtualMs: number;
}

const DAY = 86_400_000;
const UNTIL_SETTLED: Limits = { turns: 60_000, events: 32_000, virtualMs: 30 * DAY };
/** What is still under way after settlement is followed a little: to see it end, or fail late. */
const AFTERWARDS: Limits = { turns: 20_000, events: 32_000, virtualMs: DAY };

/** What part of it all a run gets after none, one, or more runs that went on for ever. */
const PARTS = [1, 16, 32] as const;

/**
 * How long the runs of one exercise may go on.
 *
 * A submission that goes on for ever mostly does so in each check, and in each order of it. Together they must meet
 * these limits long before the limit in real time, also on a slow machine: else one machine would call it stuck, and
 * another not. All that counts here is the same on every machine.
 */
export class Patience {
  #worn = 0;

  get untilSettled(): Limits {
    return this.#shrunk(UNTIL_SETTLED);
  }

  get afterwards(): Limits {
    return this.#shrunk(AFTERWARDS);
  }

  /** A run had to be ended at a limit. */
  wear(): void {
    this.#worn = Math.min(PARTS.length - 1, this.#worn + 1);
  }

  #shrunk({ turns, events, virtualMs }: Limits): Limits {
    const by = PARTS[this.#worn] ?? 1;
    return { turns: Math.ceil(turns / by), events: Math.ceil(events / by), virtualMs };
  }
}
