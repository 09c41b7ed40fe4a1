import type { Bridge } from '../bridge.js';
import { assertFunction } from '../coded-error.js';
import { describeFunction } from '../define.js';
import { Countdown } from './countdown.js';
import { clearImmediate, createImmediate } from './immediate.js';
import type { Immediate } from './immediate.js';
import { clearTimeout, createTimeout } from './timeout.js';
import type { Timeout } from './timeout.js';
import type { Callback, Run } from './turns.js';

/** A longer delay than this becomes 1 ms in Node, with a warning. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** The functions of `node:timers`, as they are on the global object. */
export interface Timers {
  readonly setTimeout: (callback: unknown, delay?: unknown, ...args: unknown[]) => Timeout;
  readonly setInterval: (callback: unknown, delay?: unknown, ...args: unknown[]) => Timeout;
  readonly setImmediate: (callback: unknown, ...args: unknown[]) => Immediate;
  readonly clearTimeout: (timer: unknown) => void;
  readonly clearInterval: (timer: unknown) => void;
  readonly clearImmediate: (immediate: unknown) => void;
}

/** @param warn prints a warning of the kind named */
export function createTimers(bridge: Bridge, run: Run, warn: (kind: string, message: string) => void): Timers {
  const set = (callback: Callback, delay: unknown, repeat: boolean, args: readonly unknown[]): Timeout => {
    const ms = toDelay(delay, warn);
    return createTimeout((timeout) => new Countdown(bridge, ms, repeat, () => run(callback, timeout, args)));
  };
  return describeAll({
    setTimeout(callback, delay, ...args) {
      assertFunction(callback);
      return set(callback, delay, false, args);
    },
    setInterval(callback, delay, ...args) {
      assertFunction(callback);
      return set(callback, delay, true, args);
    },
    setImmediate(callback, ...args) {
      assertFunction(callback);
      return createImmediate(bridge, (immediate) => run(callback, immediate, args));
    },
    clearTimeout(timer) {
      clearTimeout(timer);
    },
    clearInterval(timer) {
      clearTimeout(timer);
    },
    clearImmediate(immediate) {
      clearImmediate(immediate);
    },
  });
}

/** Multiplied, as in Node, so that a BigInt is refused. */
function toDelay(delay: unknown, warn: (kind: string, message: string) => void): number {
  const ms = (delay as number) * 1;
  if (ms > LONGEST_DELAY) {
    const text = `${ms} does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.`;
    warn('TimeoutOverflowWarning', text);
  }
  return ms;
}

function describeAll(timers: Timers): Timers {
  describeFunction(timers.setTimeout, 'setTimeout', 5);
  describeFunction(timers.setInterval, 'setInterval', 5);
  describeFunction(timers.setImmediate, 'setImmediate', 4);
  return timers;
}
