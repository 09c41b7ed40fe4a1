import type { Bridge } from './bridge.js';
import type { LoadedParts } from './load-part.js';
import type { Lines } from './output/lines.js';
import type { PromiseDetails } from './output/promise-inspection.js';
import type { Clock } from './time/clock.js';
import type { ThreadSelf } from './threads/thread-bridge.js';
import { createTimers } from './timers/timers.js';
import type { Timers } from './timers/timers.js';
import { createRun, createTurns } from './timers/turns.js';
import type { Turns } from './timers/turns.js';

/**
 * What the rest of the library is made of. The parts that are loaded late are handed it too, when a submission may have
 * patched what they use: so it can do nothing that a submission's own code could not do as well.
 */
export interface Core extends Timers, Turns {
  /** Virtual ms since the process started. */
  readonly elapsed: () => number;
  /** Virtual ms since the epoch at which the process started. */
  readonly origin: number;
  readonly part: LoadedParts;
  /** Does with an error what Node does with one that nobody caught. */
  readonly uncaught: (error: unknown) => void;
  /** Prints a warning as Node prints it. @param kind such as `Warning` */
  readonly warn: (kind: string, message: string) => void;
  /** Absent where the host cannot tell. */
  readonly promiseDetails: PromiseDetails | undefined;
  /** The thread that the realm is. */
  readonly thread: ThreadSelf;
}

/** What the core is made of. `part` is not called while it is made. */
export interface Ingredients {
  readonly bridge: Bridge;
  readonly clock: Clock;
  readonly lines: Lines;
  readonly part: LoadedParts;
  readonly promiseDetails: PromiseDetails | undefined;
  readonly thread: ThreadSelf;
}

export function createCore({ bridge, clock, lines, part, promiseDetails, thread }: Ingredients): Core {
  const run = createRun(bridge);
  const warn = (kind: string, message: string): void => {
    lines.writeLine('error', `(node) ${kind}: ${message}`);
  };
  return {
    ...createTimers(bridge, run, warn),
    ...createTurns(bridge, run),
    elapsed: clock.elapsed,
    origin: clock.origin,
    part,
    uncaught: bridge.uncaught,
    warn,
    promiseDetails,
    thread,
  };
}
