import type { Bridge } from '../bridge.js';
import { assertFunction } from '../coded-error.js';
import { apply } from '../natives.js';

export type Callback = (...args: unknown[]) => unknown;

/** Calls a callback of the submission's; what it throws is told as uncaught, and never reaches the host's frames. */
export type Run = (callback: Callback, receiver: unknown, args: readonly unknown[]) => void;

export function createRun(bridge: Bridge): Run {
  return (callback, receiver, args) => {
    try {
      apply(callback, receiver, args);
    } catch (error) {
      bridge.uncaught(error);
    }
  };
}

/** What runs before the next timer: `process.nextTick` and `queueMicrotask`. */
export interface Turns {
  readonly nextTick: (callback: unknown, ...args: unknown[]) => void;
  readonly queueMicrotask: (callback: unknown) => void;
}

export function createTurns(bridge: Bridge, run: Run): Turns {
  return {
    nextTick(callback, ...args) {
      assertFunction(callback);
      bridge.nextTick(() => run(callback, undefined, args));
    },
    queueMicrotask(callback) {
      assertFunction(callback);
      bridge.queueMicrotask(() => run(callback, undefined, []));
    },
  };
}
