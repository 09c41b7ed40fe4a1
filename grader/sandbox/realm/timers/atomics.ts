import type { Bridge } from '../bridge.js';
import { describeFunction } from '../define.js';
import { apply, defineProperty, NativeError, NativeNumber } from '../natives.js';
import { WaitingList } from './waiting-list.js';

/** An integer array on shared memory, and the value that its cell must have for the waiting to begin. */
export type WaitArguments = readonly [cells: Int32Array, index: number, value: number];
type Waited = 'ok' | 'not-equal' | 'timed-out';

const FOR_EVER =
  'Atomics.wait without a timeout would wait for ever: while it blocks the thread, nothing else can run to wake it.';

/**
 * Puts waiting in virtual time into `Atomics`: `wait` holds the thread, `waitAsync` sets a timer. The native functions
 * still check the arguments, by being asked to wait for 0 ms.
 */
export function installAtomics(bridge: Bridge): void {
  const { wait, notify, waitAsync } = Atomics as typeof Atomics & { waitAsync?: unknown };
  const list = new WaitingList(bridge);
  const look = (args: WaitArguments): Waited => apply(wait, Atomics, [args[0], args[1], args[2], 0]) as Waited;
  const virtual = {
    wait(cells: Int32Array, index: number, value: number, timeout?: unknown): Waited {
      const waited = look([cells, index, value]);
      if (waited !== 'timed-out') return waited;
      const ms = toTimeout(timeout);
      if (ms === Infinity) throw new NativeError(FOR_EVER);
      bridge.block(ms);
      return waited;
    },
    waitAsync(cells: Int32Array, index: number, value: number, timeout?: unknown): { async: boolean; value: unknown } {
      const waited = look([cells, index, value]);
      const ms = toTimeout(timeout);
      if (waited === 'not-equal' || ms === 0) return { async: false, value: waited };
      return { async: true, value: list.wait(cells, index, ms) };
    },
    notify(cells: Int32Array, index: number, count?: unknown): number {
      apply(notify, Atomics, [cells, index, 0]);
      return list.wake(cells, index, count === undefined ? Infinity : NativeNumber(count));
    },
  };
  replace('wait', describeFunction(virtual.wait, 'wait', 4));
  replace('notify', describeFunction(virtual.notify, 'notify', 3));
  if (waitAsync !== undefined) replace('waitAsync', describeFunction(virtual.waitAsync, 'waitAsync', 4));
}

function replace(name: string, value: unknown): void {
  defineProperty(Atomics, name, { value, writable: true, enumerable: false, configurable: true });
}

/** What is no number is no timeout. */
function toTimeout(timeout: unknown): number {
  const ms = NativeNumber(timeout);
  if (ms !== ms) return Infinity;
  return ms > 0 ? ms : 0;
}
