import type { Signals } from '../realm/web/signals.js';
import type { ScenarioBridge } from './scenario-bridge.js';
import type { TestFile } from './test-file.js';

/** How a call ends when nothing stops it. */
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

/** What a call was given to be stopped by, signal or not, and how long it takes to clean up, in virtual ms. */
export interface Stop {
  readonly signal: unknown;
  readonly cleanupMs: number;
}

/** What a world is made of. */
export interface WorldMeans {
  readonly bridge: ScenarioBridge;
  /** Asked for when the first signal is met. */
  readonly signals: () => Signals;
  /** The submission as a test file, where it is one. */
  readonly testFile: TestFile;
}

/** Begins a call and gives its promise. */
type WatchCall = (label: string, ms: number, args: readonly unknown[], outcome: Outcome, stop?: Stop) => Promise<never>;

// Taken before the submission is loaded: what it patches later has no say in here.
const RealmPromise = Promise;

/** Makes the function that begins a call of the world's and tells the host of its start and its end. */
export function callWatcher({ bridge, signals }: WorldMeans): WatchCall {
  return (label, ms, args, outcome, stop) => {
    const call = bridge.callStarted(label, args);
    return new RealmPromise((resolve, reject) => {
      let over = false;
      const unwatch = watchStop(stop, {
        begin: () => (over = true),
        end: (reason) => {
          bridge.callAborted(call, reason);
          reject(reason);
        },
      });
      if (over) return;
      bridge.endCall(ms, () => {
        if (over) return;
        unwatch();
        if (outcome.ok) {
          bridge.callEnded(call, 'fulfilled', outcome.value);
          resolve(outcome.value as never);
        } else {
          bridge.callEnded(call, 'rejected', outcome.error);
          reject(outcome.error);
        }
      });
    });
  };

  /** Stops a call when its signal is aborted, once it has cleaned up; one that never began has nothing to clean up. */
  function watchStop(stop: Stop | undefined, call: { begin(): void; end(reason: unknown): void }): () => void {
    if (stop?.signal === undefined || !signals().isSignal(stop.signal)) return () => undefined;
    const { isAborted, reasonOf, watch } = signals();
    const signal = stop.signal as object;
    if (isAborted(signal)) {
      call.begin();
      call.end(reasonOf(signal));
      return () => undefined;
    }
    return watch(signal, (reason) => {
      call.begin();
      if (stop.cleanupMs === 0) call.end(reason);
      else bridge.after(stop.cleanupMs, () => call.end(reason));
    });
  }
}
