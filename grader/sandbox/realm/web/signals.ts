import { AbortSignal } from './abort-signal.js';
import { countListeners, EventTarget } from './event-target.js';
import { apply } from '../natives.js';

/** What the world does with the signals that it is given. Nothing that a submission patches has a say in it. */
export interface Signals {
  readonly isSignal: (candidate: unknown) => boolean;
  readonly isAborted: (signal: object) => boolean;
  readonly reasonOf: (signal: object) => unknown;
  /**
   * Calls `listener` once with the reason when the signal is aborted.
   *
   * @returns what takes the listener back
   */
  readonly watch: (signal: object, listener: (reason: unknown) => void) => () => void;
  /** How many listeners for `abort` there are. */
  readonly listeners: (signal: object) => number;
}

export function createSignals(): Signals {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { get: aborted } = Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'aborted') as { get(): boolean };
  const { get: reason } = Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'reason') as { get(): unknown };
  const isAborted = (signal: object): boolean => apply(aborted, signal, []) as boolean;
  const reasonOf = (signal: object): unknown => apply(reason, signal, []);
  return {
    isAborted,
    reasonOf,
    isSignal: (candidate) => {
      try {
        isAborted(candidate as object);
        return true;
      } catch {
        return false;
      }
    },
    watch: (signal, listener) => {
      const listen = (): void => {
        listener(reasonOf(signal));
      };
      const options = { once: true };
      apply(addEventListener, signal, ['abort', listen, options]);
      return () => void apply(removeEventListener, signal, ['abort', listen, options]);
    },
    listeners: (signal) => countListeners(signal as AbortSignal, 'abort'),
  };
}
